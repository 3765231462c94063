using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Setup;

/// <summary>Gives a therapist other hours on one date, or none. It holds on a holiday too.</summary>
internal sealed class SaveDay(ReposeDb db, IWrites writes, CurrentPractice current, IClock clock, Audit audit)
{
    /// <param name="TherapistId">Whose day.</param>
    /// <param name="Date">Which day; null for one that there is not.</param>
    /// <param name="Hours">The stretches; none for a day off. Null for one that could not be read.</param>
    internal sealed record Request(Id<Therapist> TherapistId, LocalDate? Date, IReadOnlyList<ClockTimes?> Hours);

    internal sealed record HasOtherHours(LocalDate Date, string Hours)
        : Refusal(
            "day-has-hours",
            $"{Shown.Date(Date)} already differs: {(Hours.Length == 0 ? "day off" : Hours)}. Remove that first."
        );

    public async Task<Outcome<LocalDate>> Run(Request request, CancellationToken cancel)
    {
        var faults = new Faults();
        faults.Unless(request.Hours.All(one => one is not null), "Hours", HoursWords.Unreadable);
        Dates.Check(faults, "Date", request.Date, await Dates.Today(current, clock));
        if (ClockTimes.FaultOf([.. request.Hours.OfType<ClockTimes>()]) is { } fault)
        {
            faults.Add("Hours", HoursWords.Of(fault));
        }

        if (faults.Refusal is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        if (!await db.Therapists.AnyAsync(one => one.Id == request.TherapistId, cancel))
        {
            return new NotThere("therapist");
        }

        var date = request.Date!.Value;
        var kept = await db
            .DayHours.AsNoTracking()
            .Where(one => one.TherapistId == request.TherapistId && one.Date == date)
            .ToListAsync(cancel);
        var wanted = request.Hours.OfType<ClockTimes>().ToList();
        var hours = Snapshots.Of(wanted);
        if (kept.Count > 0)
        {
            var now = Snapshots.Of(kept.Where(one => !one.IsClosed).Select(one => new ClockTimes(one.From, one.Until)));
            return now.Equals(hours, StringComparison.Ordinal) ? date : new HasOtherHours(date, now);
        }

        DayHours Row(ClockTimes times, bool isClosed) =>
            new(db.PracticeId, Id<DayHours>.New(), request.TherapistId, date, times.From, times.Until, isClosed);
        db.AddRange(wanted.Count == 0 ? [Row(default, true)] : wanted.Select(times => Row(times, false)));
        var detail = $"{Shown.Date(date)}: {(wanted.Count == 0 ? "day off" : hours)}";
        await audit.Note("setup.changed", "day", request.TherapistId.Value, detail);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return date;
    }
}
