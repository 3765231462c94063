using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Says when a therapist usually works, the whole week at once. Visits that are booked stay booked.</summary>
internal sealed class SaveWeek(ReposeDb db, IWrites writes, Audit audit)
{
    private const int MostStretches = 10;

    /// <param name="TherapistId">Whose week.</param>
    /// <param name="Week">The stretches of each day; null for one that could not be read.</param>
    /// <param name="Seen">The mark of what the form showed.</param>
    internal sealed record Request(Id<Therapist> TherapistId, ILookup<IsoDayOfWeek, ClockTimes?> Week, string Seen);

    public async Task<Outcome<Id<Therapist>>> Run(Request request, CancellationToken cancel)
    {
        if (Check(request.Week) is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        if (!await db.Therapists.AnyAsync(one => one.Id == request.TherapistId, cancel))
        {
            return new NotThere("therapist");
        }

        var kept = await db.WorkingHours.Where(one => one.TherapistId == request.TherapistId).ToListAsync(cancel);
        var wanted = request.Week.SelectMany(day => day.Select(one => (Day: day.Key, Times: one!.Value))).ToList();
        var before = Snapshots.Of(kept.ToLookup(one => one.Weekday, one => new ClockTimes(one.From, one.Until)));
        var after = Snapshots.Of(wanted.ToLookup(one => one.Day, one => one.Times));
        if (before.SaysTheSameAs(after))
        {
            return request.TherapistId;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        db.RemoveRange(kept);
        db.AddRange(
            wanted.Select(one => new WorkingHours(
                db.PracticeId,
                Id<WorkingHours>.New(),
                request.TherapistId,
                one.Day,
                one.Times.From,
                one.Times.Until
            ))
        );
        await audit.Note("setup.changed", "hours", request.TherapistId.Value, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return request.TherapistId;
    }

    private static Invalid? Check(ILookup<IsoDayOfWeek, ClockTimes?> week)
    {
        var faults = new Faults();
        foreach (var day in week)
        {
            var name = day.Key.ToString();
            faults.Unless(day.All(one => one is not null), name, HoursWords.Unreadable);
            faults.Unless(day.Count() <= MostStretches, name, $"A day has at most {MostStretches} times here.");
            if (ClockTimes.FaultOf([.. day.OfType<ClockTimes>()]) is { } fault)
            {
                faults.Add(name, HoursWords.Of(fault));
            }
        }

        return faults.Refusal;
    }
}
