using Microsoft.AspNetCore.Authorization;

namespace Repose.Web.Access;

internal sealed class NeedsClientHandler(CurrentUser user) : AuthorizationHandler<NeedsClient>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsClient requirement)
    {
        if (await user.Client() is not null)
        {
            context.Succeed(requirement);
        }
    }
}
