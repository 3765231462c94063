using Microsoft.AspNetCore.Authorization;
using Repose.Practice;

namespace Repose.Web.Access;

internal sealed class NeedsRoleHandler(CurrentUser user) : AuthorizationHandler<NeedsRole>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsRole requirement)
    {
        if ((await user.Roles() & requirement.AnyOf) != Role.None)
        {
            context.Succeed(requirement);
        }
    }
}
