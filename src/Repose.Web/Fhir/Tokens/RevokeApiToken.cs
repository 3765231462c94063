using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Fhir.Tokens;

/// <summary>The owner ends a token. It holds from the next request on; doing it again changes nothing.</summary>
internal sealed class RevokeApiToken(ReposeDb db, CurrentUser user, Audit audit, IClock clock)
{
    public sealed record NotThere() : Refusal("token-not-there", "There is no such token.");

    public async Task<Outcome<Id<ApiToken>>> Run(Id<ApiToken> id, CancellationToken cancel)
    {
        if (
            !(await user.Roles()).HasFlag(Role.Owner)
            || await db.ApiTokens.FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } token
        )
        {
            return new NotThere();
        }

        if (token.RevokedAt is null)
        {
            token.Revoke(clock.GetCurrentInstant());
            await audit.Note("api-token.revoked", "api-token", id.Value, token.Name);
            await db.SaveChangesAsync(cancel);
        }

        return id;
    }
}
