using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Repose.Data;

namespace Repose.Web.Access;

/// <summary>Keeps of recovery codes only the digest, as of every other secret.</summary>
internal sealed class PersonStore(ReposeDb db, IdentityErrorDescriber? words = null)
    : UserOnlyStore<Person, ReposeDb, Guid>(db, words)
{
    public override Task ReplaceCodesAsync(
        Person user,
        IEnumerable<string> recoveryCodes,
        CancellationToken cancellationToken
    ) => base.ReplaceCodesAsync(user, recoveryCodes.Select(Digest), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Digest(code), cancellationToken);

    private static string Digest(string code) =>
        Secret.Digest(new string([.. code.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant());
}
