using System.Security.Claims;
using Repose.Practice;
using Repose.Web.Fhir.Tokens;

namespace Repose.Web.Fhir.Reading;

/// <summary>The token that asks, as the request carries it.</summary>
/// <param name="Token">Which token.</param>
/// <param name="Name">Which system has it.</param>
/// <param name="Types">The types that it may read.</param>
internal sealed record Asker(Id<ApiToken> Token, string Name, IReadOnlyList<string> Types)
{
    internal const string IdClaim = "api-token";
    internal const string NameClaim = "api-token-name";
    private const string ScopeClaim = "scope";

    internal bool MayRead(string type) => Types.Contains(type, StringComparer.Ordinal);

    internal static IEnumerable<Claim> Claims(ApiToken token) =>
        [new(IdClaim, token.Id.ToString()), new(NameClaim, token.Name), new(ScopeClaim, token.Scopes)];

    internal static Asker Of(ClaimsPrincipal who) =>
        new(
            Id<ApiToken>.Parse(who.FindFirstValue(IdClaim)!, null),
            who.FindFirstValue(NameClaim)!,
            FhirScopes.Read(who.FindFirstValue(ScopeClaim)!)
        );
}
