using Quartz;
using Repose.Web.Messages;

namespace Repose.Web.Schedule;

[DisallowConcurrentExecution]
internal sealed class SendOutboxJob(SendOutbox send) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await send.Run(cancellationToken);
}
