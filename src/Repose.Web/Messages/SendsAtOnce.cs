using Repose.Web.Schedule;

namespace Repose.Web.Messages;

/// <summary>Sends as soon as something was committed: somebody waits for the link to sign in with.</summary>
internal sealed partial class SendsAtOnce(Outgoing outgoing, IServiceScopeFactory scopes, ILogger<SendsAtOnce> log)
    : WorksAtOnce(scopes)
{
    protected override Task Wait(CancellationToken cancel) => outgoing.Wait(cancel);

    protected override Task Work(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<SendOutbox>().Run(cancel);

    protected override void Troubled(Exception trouble) => Say(trouble);

    [LoggerMessage(LogLevel.Error, "Messages could not be sent now. They are tried again within minutes.")]
    private partial void Say(Exception trouble);
}
