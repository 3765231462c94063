using System.Security.Claims;

namespace Repose.Web.Access;

/// <summary>How somebody signed in (RFC 8176, "amr"). What the staff may do needs more than a link in a message.</summary>
internal static class Way
{
    internal const string Claim = "amr";

    /// <summary>A link sent by e-mail: enough for a client.</summary>
    internal const string Link = "link";

    /// <summary>A passkey.</summary>
    internal const string Passkey = "passkey";

    /// <summary>A password and a code, as ASP.NET Core Identity says it.</summary>
    internal const string Codes = "mfa";

    /// <summary>Whether this is as strong as the staff needs.</summary>
    internal static bool IsStrong(ClaimsPrincipal who) => who.HasClaim(Claim, Passkey) || who.HasClaim(Claim, Codes);
}
