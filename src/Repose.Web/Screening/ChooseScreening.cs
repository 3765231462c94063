using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Setup;

namespace Repose.Web.Screening;

/// <summary>Chooses where the rules of screening leave the practice the choice.</summary>
internal sealed class ChooseScreening(ReposeDb db, IWrites writes, Audit audit)
{
    internal static readonly string[] FirstMonths = ["modify", "ask-clearance", "defer"];

    /// <param name="FirstMonths">What the first months of a pregnancy lead to.</param>
    /// <param name="SemiRecumbentFrom">The week from which nobody lies flat; null for what is no number.</param>
    /// <param name="Seen">The mark of what the form showed.</param>
    internal sealed record Request(string FirstMonths, int? SemiRecumbentFrom, string Seen);

    internal static Snapshot Of(ScreeningChoice choice) =>
        new Snapshot()
            .Fact("First months", choice.FirstMonths)
            .Fact("Half sitting from week", choice.SemiRecumbentFrom);

    public async Task<Outcome<ScreeningChoice>> Run(Request request, CancellationToken cancel)
    {
        var faults = new Faults();
        faults.Unless(
            FirstMonths.Contains(request.FirstMonths, StringComparer.Ordinal),
            "FirstMonths",
            "Choose one from the list."
        );
        var week = faults.Whole("SemiRecumbentFrom", request.SemiRecumbentFrom, 12, 22);
        if (faults.Refusal is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.BeginAside(db, cancel);
        var kept = await db.ScreeningChoices.FirstOrDefaultAsync(cancel);
        var choice = kept ?? new ScreeningChoice(db.PracticeId);
        var before = Of(choice);
        if (kept is null)
        {
            db.Add(choice);
        }

        choice.Choose(request.FirstMonths, week);
        var after = Of(choice);
        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        await audit.Note("setup.changed", "screening", null, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return choice;
    }
}
