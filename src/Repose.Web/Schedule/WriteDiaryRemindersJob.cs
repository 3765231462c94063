using Quartz;

namespace Repose.Web.Schedule;

[DisallowConcurrentExecution]
internal sealed class WriteDiaryRemindersJob(EveryPractice practices) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await practices.Do(
            services => services.GetRequiredService<WriteDiaryReminders>().Run(cancellationToken),
            cancellationToken
        );
}
