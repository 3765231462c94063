using Quartz;

namespace Repose.Web.Schedule;

[DisallowConcurrentExecution]
internal sealed class LetOffersPassJob(EveryPractice practices) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await practices.Do(
            services => services.GetRequiredService<LetOffersPass>().Run(cancellationToken),
            cancellationToken
        );
}
