using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Changes the rules by which the practice books. What is booked already stays as it is.</summary>
internal sealed class ChangePolicy(ReposeDb db, IWrites writes, Audit audit)
{
    /// <summary>The minutes from one possible start to the next that a practice can choose.</summary>
    internal static readonly int[] Grids = [5, 10, 15, 20, 30, 60];

    internal sealed record Request(string LateCancellation, string LateArrival, bool AvoidsGaps)
    {
        public required Duration? LeadTime { get; init; }
        public required int? HorizonDays { get; init; }
        public required Duration? CancellationNotice { get; init; }
        public required int? GridMinutes { get; init; }
        public required int? HoldMinutes { get; init; }
        public required Duration? FirstReminder { get; init; }
        public required Duration? SecondReminder { get; init; }
        public required Duration? OfferTime { get; init; }

        /// <summary>The mark of what the form showed.</summary>
        public required string Seen { get; init; }
    }

    public async Task<Outcome<Id<MassagePractice>>> Run(Request request, CancellationToken cancel)
    {
        var faults = new Faults();
        var policy = Read(request, faults);
        if (faults.Refusal is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        var practice = await db.Practices.FirstOrDefaultAsync(one => one.Id == db.PracticeId, cancel);
        if (practice is null)
        {
            return new NotThere("practice");
        }

        var (before, after) = (Snapshots.Of(practice.Policy), Snapshots.Of(policy));
        if (before.SaysTheSameAs(after))
        {
            return practice.Id;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        practice.Adopt(policy);
        await audit.Note("setup.changed", "policy", practice.Id.Value, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return practice.Id;
    }

    private static BookingPolicy Read(Request request, Faults faults)
    {
        faults.Words("LateCancellation", request.LateCancellation, 1000);
        faults.Words("LateArrival", request.LateArrival, 1000);
        faults.Unless(Grids.Contains(request.GridMinutes ?? 0), "GridMinutes", "Choose one from the list.");
        var first = faults.Hours("FirstReminder", request.FirstReminder, 0, 336);
        var second = faults.Hours("SecondReminder", request.SecondReminder, 0, 336);
        faults.Unless(
            second == Duration.Zero || second < first,
            "SecondReminder",
            "The second reminder comes closer to the visit than the first: write fewer hours, or 0 for none."
        );
        return new()
        {
            LeadTime = faults.Hours("LeadTime", request.LeadTime, 0, 720),
            HorizonDays = faults.Whole("HorizonDays", request.HorizonDays, 1, 730),
            CancellationNotice = faults.Hours("CancellationNotice", request.CancellationNotice, 0, 336),
            LateCancellation = request.LateCancellation,
            LateArrival = request.LateArrival,
            GridMinutes = request.GridMinutes ?? 15,
            AvoidsGaps = request.AvoidsGaps,
            HoldTime = Duration.FromMinutes(faults.Whole("HoldMinutes", request.HoldMinutes, 2, 60)),
            FirstReminder = first,
            SecondReminder = second,
            OfferTime = faults.Hours("OfferTime", request.OfferTime, 1, 72),
        };
    }
}
