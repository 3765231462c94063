using Microsoft.AspNetCore.Authorization;

namespace Repose.Web.Access;

/// <summary>Needs to be a client of this practice.</summary>
internal sealed record NeedsClient : IAuthorizationRequirement;
