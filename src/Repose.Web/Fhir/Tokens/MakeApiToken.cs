using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Fhir.Tokens;

/// <summary>The owner lets one system read what clients agreed that such systems read.</summary>
internal sealed class MakeApiToken(ReposeDb db, CurrentUser user, Audit audit, IClock clock)
{
    private const int Most = 50;

    /// <param name="Id">The id of what is to be made: a form that is sent twice makes one.</param>
    /// <param name="Name">Which system it is.</param>
    /// <param name="Types">The types of resources that it may read.</param>
    /// <param name="Days">For how many days; null for what is no number.</param>
    public sealed record Request(Id<ApiToken> Id, string Name, IReadOnlyList<string> Types, int? Days);

    public sealed record NotYours() : Refusal("not-yours", "Only the owner makes tokens.");

    public sealed record NotThat(string Field, string Why) : Refusal("token-invalid", Why);

    public sealed record ShownBefore()
        : Refusal("token-shown-before", "This token was shown before. Revoke it and make another if it was not kept.");

    public sealed record TooMany()
        : Refusal("too-many-tokens", $"There are {Most} tokens that work. Revoke one that nobody needs.");

    /// <returns>The token. It is shown once and not kept.</returns>
    public async Task<Outcome<string>> Run(Request request, CancellationToken cancel)
    {
        if (await user.Member() is not { } member || !member.Roles.HasFlag(Role.Owner) || request.Id == default)
        {
            return new NotYours();
        }

        var name = request.Name.Trim();
        if (Fault(request, name) is { } fault)
        {
            return fault;
        }

        if (await db.ApiTokens.AnyAsync(one => one.Id == request.Id, cancel))
        {
            return new ShownBefore();
        }

        var now = clock.GetCurrentInstant();
        if (await db.ApiTokens.CountAsync(one => one.RevokedAt == null && one.ExpiresAt > now, cancel) >= Most)
        {
            return new TooMany();
        }

        var secret = Secret.New();
        var token = new ApiToken(
            db.PracticeId,
            request.Id,
            name,
            Secret.Digest(secret),
            string.Join(' ', request.Types.Distinct(StringComparer.Ordinal).Select(FhirScopes.Of)),
            member.Name,
            now,
            now + Duration.FromDays(request.Days!.Value)
        );
        db.Add(token);
        await audit.Note("api-token.made", "api-token", token.Id.Value, $"{name}: {token.Scopes}");
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    private static NotThat? Fault(Request request, string name) =>
        name.Length is 0 or > ApiToken.LongestName || name.Any(char.IsControl)
            ? new("Name", $"Write which system it is, in {ApiToken.LongestName} letters at most.")
        : request.Types.Count == 0 || !request.Types.All(FhirScopes.Knows)
            ? new("Types", "Choose at least one thing that it may read.")
        : request.Days is not (>= 1 and <= ApiToken.MostDays)
            ? new("Days", $"Write a number of days from 1 to {ApiToken.MostDays}.")
        : null;
}
