using Quartz;
using Repose.Web.Imports;

namespace Repose.Web.Schedule;

[DisallowConcurrentExecution]
internal sealed class ReadImportsJob(ReadImports read) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await read.Run(cancellationToken);
}
