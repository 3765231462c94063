using Microsoft.AspNetCore.Components.Endpoints;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Server;

/// <summary>Reads who asks, and of which practice, before a page is made.</summary>
/// <remarks>
/// A layout and its page begin side by side and share one connection to the database, which answers one question at a
/// time. What both ask for is therefore known before either begins.
/// </remarks>
internal sealed class KnownBeforehand(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentPractice practice, CurrentUser user)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            await practice.Practice();
            await user.Member();
            await user.Client();
        }

        await next(context);
    }
}
