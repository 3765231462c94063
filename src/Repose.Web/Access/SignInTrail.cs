using Microsoft.EntityFrameworkCore;
using Repose.Data;

namespace Repose.Web.Access;

/// <summary>Notes who came in and who did not. An address that was typed is not kept: it may be anybody's.</summary>
internal sealed class SignInTrail(ReposeDb db, Audit audit)
{
    /// <summary>Somebody is in.</summary>
    internal async Task CameIn(Person person, string how)
    {
        var (name, _) = await WhoIsHere(person);
        audit.NoteBy(person.Id, name, "sign-in", "person", person.Id, how);
    }

    /// <summary>Somebody was refused. Whom they wanted to be is noted only of people of this practice.</summary>
    internal async Task WasRefused(Person? wanted, string how)
    {
        var isOurs = wanted is not null && (await WhoIsHere(wanted)).IsOurs;
        audit.NoteBy(null, "visitor", "sign-in.failed", "person", isOurs ? wanted!.Id : null, how);
    }

    private async Task<(string Name, bool IsOurs)> WhoIsHere(Person person)
    {
        var member = await db.Members.AsNoTracking().FirstOrDefaultAsync(one => one.PersonId == person.Id);
        return member is not null ? (member.Name, true)
            : await db.Clients.AnyAsync(one => one.PersonId == person.Id) ? ("client", true)
            : ("stranger", false);
    }
}
