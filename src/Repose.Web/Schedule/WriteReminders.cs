using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Messages;
using Repose.Web.Site;

namespace Repose.Web.Schedule;

/// <summary>Writes the reminders of one practice that are due, each once.</summary>
/// <remarks>
/// "48 hours before" is time that passes, not hours on a clock: over a change of the clocks it is an hour earlier or
/// later on the wall.
/// </remarks>
internal sealed class WriteReminders(ReposeDb db, IWrites writes, CurrentPractice current, Tell tell, IClock clock)
{
    /// <returns>How many messages were written.</returns>
    public async Task<Outcome<int>> Run(CancellationToken cancel)
    {
        var policy = (await current.Practice())?.Policy ?? new();
        var lengths = (Duration[])[policy.FirstReminder, policy.SecondReminder];
        // Most minutes there is nothing to do, and then nobody has to wait for us.
        if ((await Due(lengths, cancel)).Count == 0)
        {
            return 0;
        }

        await using var write = await writes.Begin(db, cancel);
        var due = await Due(lengths, cancel);
        foreach (var (appointment, client, which) in due)
        {
            db.AddRange(which.Select(one => new Reminder(db.PracticeId, appointment.Id, appointment.Start, one)));
            await tell.Reminder(appointment, client);
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return due.Count;
    }

    /// <summary>The appointments that are to be reminded of now. Where both reminders are due, one message stands for both.</summary>
    private async Task<List<(Appointment, Client, int[])>> Due(Duration[] lengths, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        var until = now + lengths.Max();
        var aDayAgo = now - Duration.FromDays(1);
        var near = await db
            .Appointments.AsNoTracking()
            .Where(one => one.State == AppointmentState.Booked && one.Start > now && one.Start <= until)
            // The same again in the words of the index: nothing is taken for longer than a day.
            .Where(one => one.BusyFrom > aDayAgo && one.BusyFrom <= until)
            .Join(
                db.Clients.AsNoTracking().Where(client => client.Email != ""),
                one => one.ClientId,
                client => client.Id,
                (appointment, client) => new { appointment, client }
            )
            .ToListAsync(cancel);
        var written = (
            await db
                .Reminders.AsNoTracking()
                .Where(one => one.Start > now && one.Start <= until)
                .Select(one => new
                {
                    one.AppointmentId,
                    one.Start,
                    one.Which,
                })
                .ToListAsync(cancel)
        ).ToHashSet();
        return
        [
            .. near.Select(one =>
                    (
                        one.appointment,
                        one.client,
                        Which: Enumerable
                            .Range(1, lengths.Length)
                            .Where(which => IsDue(one.appointment, lengths[which - 1], now))
                            .Where(which =>
                                !written.Contains(
                                    new
                                    {
                                        AppointmentId = one.appointment.Id,
                                        one.appointment.Start,
                                        Which = which,
                                    }
                                )
                            )
                            .ToArray()
                    )
                )
                .Where(one => one.Which.Length > 0),
        ];
    }

    /// <summary>Whether its time has come, and the appointment was made or moved before that time: nobody is reminded of what they have just booked.</summary>
    private static bool IsDue(Appointment appointment, Duration before, Instant now)
    {
        var moment = appointment.Start - before;
        return before > Duration.Zero && moment <= now && appointment.ChangedAt < moment;
    }
}
