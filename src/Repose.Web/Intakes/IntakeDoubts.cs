using Repose.Content;

namespace Repose.Web.Intakes;

/// <summary>What is asked about before an intake is handed in. None of it is refused.</summary>
internal static class IntakeDoubts
{
    /// <summary>Answers that do not go together, each in words.</summary>
    internal static IReadOnlyList<string> Of(IntakeForm form, IntakeTold told) =>
        [
            .. form.ContradictionsIn(told).Select(one => one.Says),
            .. form
                .Sections.SelectMany(section => section.AskedOf(told))
                .Where(question =>
                    told.Of(question.Id) is { Count: > 1 } given
                    && given.Contains(IntakeTold.None, StringComparer.Ordinal)
                )
                .Select(question => IntakesText.FormatNoneAndSome(question.Asks)),
        ];

    /// <summary>Whether anything is to be looked at: that, or a question of safety that is open.</summary>
    internal static bool Any(IntakeForm form, IntakeTold told) => Of(form, told).Count > 0 || form.Open(told).Any();
}
