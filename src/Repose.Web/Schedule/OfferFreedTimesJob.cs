using Quartz;
using Repose.Web.WaitList;

namespace Repose.Web.Schedule;

[DisallowConcurrentExecution]
internal sealed class OfferFreedTimesJob(EveryPractice practices) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await practices.Do(
            services => services.GetRequiredService<OfferFreedTimes>().Run(cancellationToken),
            cancellationToken
        );
}
