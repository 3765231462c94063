using Quartz;

namespace Repose.Web.Schedule;

/// <summary>Starts the timetable a little after the server, and ends it before the server ends.</summary>
/// <remarks>The first visitor comes first: what is due can wait for seconds, and would take the processor from their page.</remarks>
internal sealed class StartsSchedule(ISchedulerFactory schedulers) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, stoppingToken);
        var schedule = await schedulers.GetScheduler(stoppingToken);
        await schedule.Start(stoppingToken);
        try
        {
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        finally
        {
            await schedule.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        }
    }
}
