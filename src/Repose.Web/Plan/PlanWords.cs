using Repose.Content;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Web.Plan;

/// <summary>What the pages of a plan say.</summary>
internal static class PlanWords
{
    /// <summary>Why something was taken off by itself, as it is written down: in English, whoever told what.</summary>
    internal const string EndedByAnswers = "By what you told about yourself, this could do harm, so it was taken off.";

    /// <summary>Why something is not on a plan any more, as the client reads it; null where nobody said.</summary>
    internal static string? WhyEnded(PlanItem item) =>
        EndedByAnswers.Equals(item.EndReason, StringComparison.Ordinal) ? PlanText.EndedByAnswers : item.EndReason;

    internal static Tip? TipOf(PlanItem item) => ContentLibrary.Shipped.Tip(item.Tip);

    /// <summary>The tip's words; its id where the content has it no longer.</summary>
    internal static string Of(PlanItem item) => TipOf(item)?.Says ?? item.Tip;

    /// <summary>When to stop with something: its own rule, and that of its part.</summary>
    internal static IEnumerable<string> StopRules(Tip tip) =>
        new[]
        {
            tip.StopIf,
            ContentLibrary.Shipped.TipSections.Single(section => section.Pillar == tip.Pillar).StopIf,
        }.OfType<string>();

    internal static string Of(TipFit fit) =>
        fit switch
        {
            TipFit.DoctorFirst => PlanText.AskDoctorFirst,
            TipFit.NotKnown => PlanText.QuestionFirst,
            TipFit.NotForThem => PlanText.NotForYou,
            _ => "",
        };

    /// <summary>Insomnia-pattern nights: a count, never a diagnosis.</summary>
    internal static string Of(InsomniaPattern pattern) => PlanText.FormatPattern(pattern.Nights, pattern.Known);

    internal static string Ticked(int mornings) => mornings == 0 ? PlanText.NotTicked : PlanText.FormatTicked(mornings);
}
