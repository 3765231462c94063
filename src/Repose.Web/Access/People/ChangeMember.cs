using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Access.People;

/// <summary>Changes what a member is called, may do, and who of the calendar it is. No role at all ends the membership.</summary>
/// <remarks>Holds from the member's next request, since roles are asked of the database and not of the cookie.</remarks>
internal sealed class ChangeMember(ReposeDb db, IWrites writes, Audit audit)
{
    internal sealed record Request(Id<Member> Id, string Name, Role Roles, Id<Therapist>? Therapist);

    internal sealed record NotHere() : Refusal("member-not-here", "There is nobody like that in this practice.");

    internal sealed record LastOwner()
        : Refusal("last-owner", "This is the only owner. Make somebody else an owner first.");

    internal sealed record NotAccepted(string Field, string Why) : Refusal("not-accepted", Why);

    public async Task<Outcome<Id<Member>>> Run(Request request, CancellationToken cancel)
    {
        if (!PersonName.IsOne(request.Name))
        {
            return new NotAccepted("Name", "Write the name, with at most 100 letters.");
        }

        // One at a time: two owners must not take the role from each other at the same moment.
        await using var write = await writes.Begin(db, cancel);
        if (await db.Members.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is not { } member)
        {
            return new NotHere();
        }

        if (request.Therapist is { } therapist && !await db.Therapists.AnyAsync(one => one.Id == therapist, cancel))
        {
            return new NotAccepted("Therapist", "Choose a therapist of the calendar, or nobody.");
        }

        var roles = request.Roles & RoleWords.All;
        if (member.Roles.HasFlag(Role.Owner) && !roles.HasFlag(Role.Owner) && await IsLastOwner(member, cancel))
        {
            return new LastOwner();
        }

        if (member.Roles != roles)
        {
            var change = $"{RoleWords.Of(member.Roles)} → {RoleWords.Of(roles)}";
            await audit.Note(roles == Role.None ? "member.ended" : "member.roles", "member", member.Id.Value, change);
        }
        else
        {
            await audit.Note("member.changed", "member", member.Id.Value);
        }

        member.Become(roles);
        member.Rename(request.Name.Trim());
        member.TreatsAs(request.Therapist);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return member.Id;
    }

    private async Task<bool> IsLastOwner(Member member, CancellationToken cancel) =>
        !await db.Members.AnyAsync(one => one.Id != member.Id && (one.Roles & Role.Owner) != Role.None, cancel);
}
