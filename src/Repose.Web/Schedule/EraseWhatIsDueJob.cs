using Quartz;
using Repose.Web.Mine.Leaving;

namespace Repose.Web.Schedule;

[DisallowConcurrentExecution]
internal sealed class EraseWhatIsDueJob(EveryPractice practices) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await practices.Do(
            services => services.GetRequiredService<EraseWhatIsDue>().Run(cancellationToken),
            cancellationToken
        );
}
