using Repose.Data;

namespace Repose.Web.Server;

/// <summary>Finds the practice that a request is for, before anything else looks at the database.</summary>
internal sealed class PracticeOfHost(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ReposeDb db, Tenant tenant, PracticeDirectory directory)
    {
        if (await directory.Find(db, context.Request.Host.Host, context.RequestAborted) is { } practice)
        {
            tenant.Is(practice);
        }

        await next(context);
    }
}
