using System.Globalization;
using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What was sent in the last two weeks, and the reminders of the next two days.</summary>
internal sealed class DemoMessages(DemoDay day, DemoSetup setup)
{
    private readonly Ids ids = new("messages");
    private readonly Dictionary<Id<Client>, DemoClient> clients = DemoPractice.Clients.ToDictionary(one => one.Id);
    private int made;

    internal static IEnumerable<object> Make(DemoDay day, DemoSetup setup, IReadOnlyList<Appointment> appointments)
    {
        var making = new DemoMessages(day, setup);
        return appointments
            .Where(one => one.ClientId is not null)
            .OrderBy(one => one.CreatedAt)
            .ThenBy(one => one.Id.Value)
            .SelectMany(making.Of);
    }

    private IEnumerable<object> Of(Appointment one)
    {
        var since = day.Now - Duration.FromDays(14);
        if (one.CreatedAt >= since)
        {
            foreach (var row in Message("confirmation", "Your visit is booked", one, one.CreatedAt))
            {
                yield return row;
            }
        }

        if (one.State == AppointmentState.Cancelled && one.ChangedAt >= since)
        {
            foreach (var row in Message("cancelled", "Your visit is cancelled", one, one.ChangedAt))
            {
                yield return row;
            }
        }

        var remindedAt = one.Start - setup.Practice.Policy.FirstReminder;
        if (one.IsOpen && remindedAt >= since && remindedAt < day.Now && remindedAt > one.CreatedAt)
        {
            foreach (var row in Message("reminder", "Your visit in two days", one, remindedAt))
            {
                yield return row;
            }

            yield return new Reminder(DemoPractice.Id, one.Id, one.Start, 1);
        }
    }

    private IEnumerable<object> Message(string kind, string title, Appointment one, Instant at)
    {
        var when = one
            .Start.InZone(DemoPractice.Zone)
            .ToString("dddd, d MMMM 'at' h:mm tt", CultureInfo.InvariantCulture);
        var message = new OutboxMessage(
            DemoPractice.Id,
            ids.New<OutboxMessage>(at),
            kind,
            clients[one.ClientId!.Value].Email,
            title,
            $"{title}: {when}, with {setup.Therapists.First(who => who.Id == one.TherapistId).Name}.\n\n"
                + $"{setup.Practice.Name}, {setup.Practice.Profile.Street}, {setup.Practice.Profile.Phone}\n",
            at
        );
        message.IsFor(one.ClientId!.Value);
        message.TellsOf(one.Id, "");
        var sent = at + Duration.FromSeconds(20);
        yield return message;
        if (++made % 40 == 0)
        {
            message.Failed(sent + Duration.FromMinutes(5));
            yield return new Delivery(
                DemoPractice.Id,
                ids.New<Delivery>(sent),
                message.Id,
                sent,
                succeeded: false,
                "451 4.3.0 Try again later"
            );
            sent += Duration.FromMinutes(5);
        }

        message.Sent(sent);
        yield return new Delivery(
            DemoPractice.Id,
            ids.New<Delivery>(sent),
            message.Id,
            sent,
            succeeded: true,
            "250 OK"
        );
    }
}
