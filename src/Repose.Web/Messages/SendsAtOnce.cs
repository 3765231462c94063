namespace Repose.Web.Messages;

/// <summary>Sends as soon as something was committed: somebody waits for the link to sign in with.</summary>
/// <remarks>The schedule sends too, each minute: what is to be tried again, and what a server that stopped left behind.</remarks>
internal sealed partial class SendsAtOnce(Outgoing outgoing, IServiceScopeFactory scopes, ILogger<SendsAtOnce> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await outgoing.Wait(stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SendOutbox>().Run(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The sender goes on, whatever happened: the message is still there, and due.
            catch (Exception trouble)
#pragma warning restore CA1031
            {
                Troubled(trouble);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Messages could not be sent now. They are tried again within minutes.")]
    private partial void Troubled(Exception trouble);
}
