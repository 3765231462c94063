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

    /// <summary>A password alone: enough to set up a code, and for nothing else.</summary>
    internal const string Password = "pwd";

    /// <summary>Whether this is by a password alone.</summary>
    internal static bool IsPasswordOnly(ClaimsPrincipal who) => who.HasClaim(Claim, Password) && !IsStrong(who);

    /// <summary>Whether this is as strong as the staff needs.</summary>
    internal static bool IsStrong(ClaimsPrincipal who) => who.HasClaim(Claim, Passkey) || who.HasClaim(Claim, Codes);
}
