using Microsoft.AspNetCore.Components.Endpoints;
using Repose.Web.Access;

namespace Repose.Web.Mine.Agreeing;

/// <summary>Before the first page that keeps anything about sleep, asks whether it may be kept.</summary>
/// <remarks>Kindly and early. Who writes asks <see cref="Consents"/> once more: this only leads to the question.</remarks>
internal sealed class ConsentFirst(RequestDelegate next)
{
    /// <summary>The places that need it, with all below them.</summary>
    private static readonly PathString[] Places = ["/me/diary", "/me/reaction", "/me/plan"];

    public async Task InvokeAsync(HttpContext context, CurrentUser user, Consents consents)
    {
        if (
            HttpMethods.IsGet(context.Request.Method)
            && Array.Exists(Places, place => context.Request.Path.StartsWithSegments(place, StringComparison.Ordinal))
            && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
            && await user.Client() is { } client
            && !await consents.Has(client.Id, ConsentKind.SleepData, context.RequestAborted)
        )
        {
            context.Response.Redirect($"/me/mine/consents?next={Uri.EscapeDataString(context.Request.Path)}");
            return;
        }

        await next(context);
    }
}
