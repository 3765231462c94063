using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Keeps a time free while a client fills in the form. The time is really taken for that long.</summary>
internal sealed class HoldSlot(ReposeDb db, IWrites writes, FindFreeTimes find, CurrentPractice current, IClock clock)
{
    /// <param name="Id">The id that the hold will have: asking twice holds once.</param>
    /// <param name="Wanted">What is wanted.</param>
    /// <param name="Start">When.</param>
    public sealed record Request(Id<Hold> Id, Wanted Wanted, Instant Start);

    /// <summary>The id was used for something else before.</summary>
    public sealed record KeyReused() : Refusal("key-reused", BookingText.KeyReused);

    public async Task<Outcome<Hold>> Run(Request request, CancellationToken cancel)
    {
        // Read before waiting in line, so that the line is shorter by it.
        await current.Practice();
        try
        {
            await using var write = await writes.Begin(db, cancel);
            return await Existing(request, cancel) ?? await Hold(request, write, cancel);
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new SlotTaken([]);
        }
    }

    private async Task<Outcome<Hold>?> Existing(Request request, CancellationToken cancel)
    {
        var held = await db.Appointments.AsNoTracking().FirstOrDefaultAsync(one => one.HoldId == request.Id, cancel);
        return held is null ? null
            : held.Start == request.Start && held.ServiceId == request.Wanted.ServiceId
                ? new Hold(request.Id, held.HeldUntil ?? held.Start, [held.Id])
            : new KeyReused();
    }

    private async Task<Outcome<Hold>> Hold(Request request, Write write, CancellationToken cancel)
    {
        var found = await Find(request, days: 0, cancel);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var free = found.Value!;
        if (free.At(request.Start) is not { } slot)
        {
            var around = await Find(request, days: 1, cancel);
            return around.Refusal ?? new SlotTaken(NearestSlots.To(around.Value!, request.Start));
        }

        var now = clock.GetCurrentInstant();
        var until = now + (await current.Practice())!.Policy.HoldTime;
        var appointment = new Appointment(
            db.PracticeId,
            Id<Appointment>.New(),
            request.Id,
            until,
            slot,
            free.Wanted,
            now
        );
        await ExpiredHolds.Clear(db, appointment.BusyFrom, appointment.BusyUntil, now, cancel);
        db.Add(appointment);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return new Hold(request.Id, until, [appointment.Id]);
    }

    /// <summary>The free times on the date that is wanted, and on some days before and after.</summary>
    private async Task<Outcome<FreeTimes>> Find(Request request, int days, CancellationToken cancel)
    {
        var date = request.Start.InZone(await current.Zone()).Date;
        return await find.Run(new(request.Wanted, date.PlusDays(-days), date.PlusDays(days)), cancel);
    }
}
