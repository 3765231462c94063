namespace Repose.Web.Imports;

/// <summary>Reads a file as soon as its last byte is here: somebody waits for it.</summary>
/// <remarks>The schedule reads too, each minute: what a server that stopped left behind, and what is tried again.</remarks>
internal sealed partial class ReadsAtOnce(ReadingNow now, IServiceScopeFactory scopes, ILogger<ReadsAtOnce> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await now.Wait(stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ReadImports>().Run(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The files are still there, and the schedule takes them up again.
            catch (Exception trouble)
#pragma warning restore CA1031
            {
                Troubled(trouble);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Files could not be read now. They are tried again within minutes.")]
    private partial void Troubled(Exception trouble);
}
