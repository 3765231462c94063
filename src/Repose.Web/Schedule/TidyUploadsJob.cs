using Quartz;
using Repose.Web.Imports;

namespace Repose.Web.Schedule;

[DisallowConcurrentExecution]
internal sealed class TidyUploadsJob(EveryPractice practices) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await practices.Do(
            services => services.GetRequiredService<TidyUploads>().Run(cancellationToken),
            cancellationToken
        );
}
