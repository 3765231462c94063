using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Fhir.Tokens;

/// <summary>Finds the token that a program shows, if it works, and notes that it was used.</summary>
internal sealed class UseApiToken(ReposeDb db, Audit audit, IClock clock)
{
    /// <summary>The same for what never was, ended and was revoked: whoever asks does not learn which. The audit does.</summary>
    public sealed record DoesNotWork() : Refusal("token-does-not-work", "This token does not work.");

    public async Task<Outcome<ApiToken>> Run(string secret, CancellationToken cancel)
    {
        var digest = Secret.Digest(secret);
        if (await db.ApiTokens.FirstOrDefaultAsync(one => one.TokenDigest == digest, cancel) is not { } token)
        {
            return new DoesNotWork();
        }

        var now = clock.GetCurrentInstant();
        if (!token.Works(now))
        {
            var why = token.RevokedAt is null ? "it has ended" : "it was revoked";
            audit.NoteBy(null, token.Name, "api-token.refused", "api-token", token.Id.Value, why);
            await db.SaveChangesAsync(cancel);
            return new DoesNotWork();
        }

        if (token.Use(now))
        {
            await db.SaveChangesAsync(cancel);
        }

        return token;
    }
}
