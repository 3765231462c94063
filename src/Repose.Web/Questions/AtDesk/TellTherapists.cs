using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Messages;
using Repose.Web.Site;

namespace Repose.Web.Questions.AtDesk;

/// <summary>Writes to those who treat a client that they should look, beside what is being saved. Saves nothing itself.</summary>
/// <remarks>
/// The message names neither the client nor anything about health: a phone lies open on many tables. Where nobody who
/// treats the client can be written to, the owners are.
/// </remarks>
internal sealed class TellTherapists(ReposeDb db, CurrentPractice current, SiteAddress site)
{
    private static readonly Duration LooksBack = Duration.FromDays(180);

    /// <param name="client">Of whom.</param>
    /// <param name="isUrgent">Whether at once.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="page">The page of the client's that is to be read.</param>
    public async Task<int> Run(
        Client client,
        bool isUrgent,
        Instant now,
        CancellationToken cancel,
        string page = "questions"
    )
    {
        var practice = await current.Practice() ?? throw new InvalidOperationException("A message of no practice.");
        var readers = await Readers(client, now, cancel);
        db.AddRange(readers.Select(reader => Message(practice, reader, client, isUrgent, now, page)));
        return readers.Count;
    }

    private sealed record Reader(string Name, string Email, Role Roles, Id<Therapist>? Therapist);

    private async Task<List<Reader>> Readers(Client client, Instant now, CancellationToken cancel)
    {
        var since = now - LooksBack;
        var treating = await db
            .Appointments.Where(one => one.ClientId == client.Id && one.Start > since)
            .Where(one =>
                one.State == AppointmentState.Booked
                || one.State == AppointmentState.Arrived
                || one.State == AppointmentState.Done
            )
            .Select(one => one.TherapistId)
            .Distinct()
            .ToListAsync(cancel);
        var staff = (
            await (
                from member in db.Members
                join person in db.Users on member.PersonId equals person.Id
                where member.Roles != Role.None
                select new
                {
                    member.Name,
                    person.Email,
                    member.Roles,
                    member.TherapistId,
                }
            ).ToListAsync(cancel)
        ).Where(one => !string.IsNullOrEmpty(one.Email)).Select(one => new Reader(one.Name, one.Email!, one.Roles, one.TherapistId)).ToList();
        var own = staff.FindAll(one => one.Therapist is { } therapist && treating.Contains(therapist));
        return own.Count > 0 ? own : staff.FindAll(one => one.Roles.HasFlag(Role.Owner));
    }

    private OutboxMessage Message(
        MassagePractice practice,
        Reader reader,
        Client client,
        bool isUrgent,
        Instant now,
        string page
    ) =>
        new(
            db.PracticeId,
            Id<OutboxMessage>.New(),
            MessageKind.PleaseLook,
            reader.Email,
            isUrgent ? "Please look into Repose now" : "Please look into Repose today",
            $"""
            Hello {reader.Name},

            a client of {practice.Name} has written something that you should read {(isUrgent
                ? "now, before anything else"
                : "today, and before the next session")}.

            {site.Of(practice, $"/desk/clients/{client.Id}/{page}")}

            This message says no more on purpose: others may see it.

            {practice.Name}

            """,
            now
        );
}
