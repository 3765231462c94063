using Microsoft.AspNetCore.Authorization;
using Repose.Practice;

namespace Repose.Web.Access;

/// <summary>Needs one of some roles in this practice.</summary>
internal sealed record NeedsRole(Role AnyOf) : IAuthorizationRequirement;
