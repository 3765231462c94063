using Microsoft.AspNetCore.Components.Endpoints;
using Repose.Web.Access;

namespace Repose.Web.Server;

/// <summary>Reads who asks before a page is made.</summary>
/// <remarks>
/// A layout and its page begin side by side and share one connection to the database, which answers one question at a
/// time. What both ask for is therefore known before either begins: this here, and the practice in
/// <see cref="Access.FirstStart.SetUpFirst"/>, which also those who get no further need.
/// </remarks>
internal sealed class KnownBeforehand(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentUser user)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            await user.Member();
            await user.Client();
        }

        await next(context);
    }
}
