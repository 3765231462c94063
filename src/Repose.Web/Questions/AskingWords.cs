using System.Globalization;
using Repose.Content;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Questions;

/// <summary>Askings and scores in words.</summary>
internal static class AskingWords
{
    /// <summary>At which point, such as "after 2 weeks".</summary>
    internal static string Of(Asking asking) =>
        asking.Kind is AskingKind.Meanwhile ? QuestionsText.FormatAfterWeeks(asking.Week) : Of(asking.Kind);

    /// <summary>The same of answers, whose asking may be gone.</summary>
    internal static string Of(FilledForm form, IEnumerable<Asking> askings) =>
        askings.FirstOrDefault(one => one.Key.Equals(form.AskingKey, StringComparison.Ordinal)) is { } asking
            ? Of(asking)
            : Of(Asking.KindOf(form.AskingKey));

    /// <summary>Until when it can be answered, or since when it is late.</summary>
    internal static string Until(OpenQuestion open) => Until(open.Asking, open.State);

    /// <summary>The same of an asking that stands like this.</summary>
    internal static string Until(Asking asking, AskingState state) =>
        (state, asking) switch
        {
            (AskingState.Late, { Closes: { } closes }) => QuestionsText.FormatLateUntil(Days.Short(closes)),
            (AskingState.Late, _) => QuestionsText.Late,
            (_, { OnTimeUntil: { } day }) => QuestionsText.FormatDueBy(Days.Short(day)),
            _ => QuestionsText.Due,
        };

    /// <summary>A total with its range, such as "7 of 27", or "3.3 of 10".</summary>
    internal static string Score(double? total, Instrument instrument) =>
        total is { } points && instrument.Total is { } scale
            ? QuestionsText.FormatScore(Number(points), scale.Most)
            : QuestionsText.NoTotal;

    internal static string Number(double points) => points.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Of(AskingKind kind) =>
        kind switch
        {
            AskingKind.Intake => QuestionsText.ToBeginWith,
            AskingKind.Meanwhile => QuestionsText.DuringCourse,
            AskingKind.End => QuestionsText.AtTheEnd,
            AskingKind.FourWeeksAfter => QuestionsText.FourWeeksAfter,
            AskingKind.TwelveWeeksAfter => QuestionsText.TwelveWeeksAfter,
            _ => QuestionsText.InBetween,
        };
}
