namespace Repose.Web.Schedule;

/// <summary>Does scheduled work as soon as somebody waits for it.</summary>
/// <remarks>The schedule does it too, each minute: what is tried again, and what a server that stopped left behind.</remarks>
internal abstract class WorksAtOnce(IServiceScopeFactory scopes) : BackgroundService
{
    /// <summary>Waits until there is something to do.</summary>
    protected abstract Task Wait(CancellationToken cancel);

    /// <summary>Does it, with services of its own.</summary>
    protected abstract Task Work(IServiceProvider services, CancellationToken cancel);

    /// <summary>Says that it could not be done now.</summary>
    protected abstract void Troubled(Exception trouble);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Wait(stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await Work(scope.ServiceProvider, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // It goes on, whatever happened: what was to be done is still there, and the schedule takes it up.
            catch (Exception trouble)
#pragma warning restore CA1031
            {
                Troubled(trouble);
            }
        }
    }
}
