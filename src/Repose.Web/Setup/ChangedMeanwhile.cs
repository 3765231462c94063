using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>Somebody saved the same thing after this form was opened. Nothing is overwritten without being seen.</summary>
/// <param name="Mark">The mark of what is kept now: with it the next try is on purpose.</param>
/// <param name="Differences">What is kept now, beside what was to be saved.</param>
internal sealed record ChangedMeanwhile(string Mark, IReadOnlyList<Difference> Differences)
    : Refusal(
        "changed-meanwhile",
        "This was changed while you had it open, so it was not saved. What you typed is still here. "
            + "Look at what differs, then save again to keep yours."
    )
{
    /// <summary>Says so if what the form showed is not what is kept.</summary>
    internal static ChangedMeanwhile? Check(string seen, Snapshot kept, Snapshot wanted) =>
        kept.Mark.Equals(seen, StringComparison.Ordinal) ? null : new(kept.Mark, kept.To(wanted));
}
