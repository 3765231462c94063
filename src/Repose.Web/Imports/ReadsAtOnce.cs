using Repose.Web.Schedule;

namespace Repose.Web.Imports;

/// <summary>Reads a file as soon as its last byte is here: somebody waits for it.</summary>
internal sealed partial class ReadsAtOnce(ReadingNow now, IServiceScopeFactory scopes, ILogger<ReadsAtOnce> log)
    : WorksAtOnce(scopes)
{
    protected override Task Wait(CancellationToken cancel) => now.Wait(cancel);

    protected override Task Work(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<ReadImports>().Run(cancel);

    protected override void Troubled(Exception trouble) => Say(trouble);

    [LoggerMessage(LogLevel.Error, "Files could not be read now. They are tried again within minutes.")]
    private partial void Say(Exception trouble);
}
