using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>Who did and saw what in the last three weeks.</summary>
internal sealed class DemoAudit(DemoSetup setup)
{
    private readonly Ids ids = new("audit");

    internal static IEnumerable<AuditEvent> Make(DemoDay day, DemoSetup setup, IReadOnlyList<Appointment> appointments)
    {
        var making = new DemoAudit(setup);
        return appointments
            .Where(one => one.ClientId is not null)
            .SelectMany(making.Of)
            .Where(one => one.At >= day.Now - Duration.FromDays(21) && one.At < day.Now)
            .OrderBy(one => one.At)
            .ThenBy(one => one.Id.Value);
    }

    private IEnumerable<AuditEvent> Of(Appointment one)
    {
        // Every second one is booked by the client, the others at the desk.
        var byClient = one.Id.Value.ToByteArray()[15] % 2 == 0;
        yield return byClient
            ? Event(one.CreatedAt, null, "client", "appointment.booked", one, "")
            : Event(one.CreatedAt, Desk, Desk.Name, "appointment.booked", one, "at the desk");
        switch (one.State)
        {
            case AppointmentState.Cancelled:
                yield return Event(
                    one.ChangedAt,
                    null,
                    "client",
                    "appointment.cancelled",
                    one,
                    one.WasLate ? "late" : ""
                );
                break;
            case AppointmentState.Done or AppointmentState.NoShow:
                var who = setup.Therapists.First(therapist => therapist.Id == one.TherapistId);
                var person = Seed.Id<DemoPerson>(who.Name).Value;
                yield return new(
                    DemoPractice.Id,
                    ids.New<AuditEvent>(one.Start),
                    one.Start - Duration.FromMinutes(5),
                    person,
                    who.Name,
                    "chart.read",
                    "client",
                    one.ClientId!.Value.Value,
                    ""
                );
                yield return Event(one.End, Desk, Desk.Name, "appointment.marked", one, one.State.ToString());
                break;
        }
    }

    private static DemoPerson Desk { get; } = DemoPractice.People.First(one => one.Who is "desk");

    private AuditEvent Event(
        Instant at,
        DemoPerson? person,
        string actor,
        string action,
        Appointment one,
        string detail
    ) =>
        new(
            DemoPractice.Id,
            ids.New<AuditEvent>(at),
            at,
            person?.PersonId,
            actor,
            action,
            "appointment",
            one.Id.Value,
            detail
        );
}
