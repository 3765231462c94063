using Repose.Content;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Web.Plan;

/// <summary>What the pages of a plan say.</summary>
internal static class PlanWords
{
    internal const string EndedByAnswers = "By what you told about yourself, this could do harm, so it was taken off.";

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
            TipFit.DoctorFirst => "ask a doctor first",
            TipFit.NotKnown => "a question first",
            TipFit.NotForThem => "not for you",
            _ => "",
        };

    /// <summary>Insomnia-pattern nights: a count, never a diagnosis.</summary>
    internal static string Of(InsomniaPattern pattern) =>
        $"In the last four weeks, {pattern.Nights} of {pattern.Known} nights had 31 minutes or more awake, before falling asleep or in "
        + "the night. That is as often as research on insomnia asks for. It is a count, and no diagnosis.";

    internal static string Ticked(int mornings) =>
        mornings == 0 ? "Not ticked on the last seven mornings." : $"Ticked on {mornings} of the last seven mornings.";
}
