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
        asking.Kind is AskingKind.Meanwhile ? $"after {asking.Week} weeks" : Of(asking.Kind);

    /// <summary>The same of answers, whose asking may be gone.</summary>
    internal static string Of(FilledForm form, IEnumerable<Asking> askings) =>
        askings.FirstOrDefault(one => one.Key.Equals(form.AskingKey, StringComparison.Ordinal)) is { } asking
            ? Of(asking)
            : Of(Asking.KindOf(form.AskingKey));

    /// <summary>Until when it can be answered, or since when it is late.</summary>
    internal static string Until(OpenQuestion open) =>
        open switch
        {
            { State: AskingState.Late, Asking.Closes: { } closes } => $"late, open until {Days.Short(closes)}",
            { State: AskingState.Late } => "late",
            { Asking.OnTimeUntil: { } day } => $"due by {Days.Short(day)}",
            _ => "due",
        };

    /// <summary>A total with its range, such as "7 of 27", or "3.3 of 10".</summary>
    internal static string Score(double? total, Instrument instrument) =>
        total is { } points && instrument.Total is { } scale ? $"{Number(points)} of {scale.Most}" : "no total";

    internal static string Number(double points) => points.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Of(AskingKind kind) =>
        kind switch
        {
            AskingKind.Intake => "to begin with",
            AskingKind.Meanwhile => "during the course",
            AskingKind.End => "at the end of the course",
            AskingKind.FourWeeksAfter => "4 weeks after the course",
            AskingKind.TwelveWeeksAfter => "12 weeks after the course",
            _ => "in between",
        };
}
