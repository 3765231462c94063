using NodaTime;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>What the model of groups says in words, and what it does not say.</summary>
public static class GroupBandWords
{
    internal const string Heading = "points of the model · higher means more slips of attention in the groups";
    internal const string ShortHeading = "points of the model · higher: more slips";

    /// <summary>What such a model is no answer to; it stands wherever the model is drawn.</summary>
    public const string NoAnswer =
        "This says nothing about whether anyone is fit to drive or to work. If you feel sleepy, do not drive, whatever a "
        + "picture shows.";

    private const string NotBetweenPeople =
        "The band is the rise and fall of each day, and what is not known of the sleep: what came "
        + "before (the model begins with anything from four to nine hours a night), and when in the night you lay awake. "
        + "It is not how far people differ. People differ by more than that.";

    internal static string Subtitle(GroupBandData data) =>
        data.Days.Count == 0
            ? "No nights yet."
            : $"{Numbers.Dates(data.Days[0].Date, data.Days[^1].Date)} · {Known(data)} · {Drawn(data)}";

    internal static string Description(GroupBandData data)
    {
        var ranges = data.Days.Select(day => day.Range).OfType<GroupRange>().ToList();
        return $"{Sentence(data)} Lowest {Numbers.Plain(ranges.Min(range => range.Least))}, highest "
            + $"{Numbers.Plain(ranges.Max(range => range.Most))} points of the model.";
    }

    internal static IReadOnlyList<string> Notes(GroupBandData data) =>
        data.Drawn == 0
            ? [Sentence(data), Needed]
            :
            [
                Sentence(data),
                .. data.Drawn < data.Days.Count ? [Needed] : Array.Empty<string>(),
                NotBetweenPeople,
                Habits(),
            ];

    private static string Needed =>
        $"A day can be drawn when the {Numbers.Plain(GroupDays.NightsBefore)} nights before it and the one after it are "
        + "known. A night that is not known is not guessed: the model begins again after it.";

    private static string Sentence(GroupBandData data)
    {
        var stretches = Stretches(data).ToList();
        return stretches.Count == 0
            ? "No day of this time can be drawn."
            : $"{(stretches.Count == 1 ? "This stretch can" : "These stretches can")} be drawn: {string.Join("; ", stretches)}.";
    }

    private static IEnumerable<string> Stretches(GroupBandData data)
    {
        LocalDate? first = null;
        for (var i = 0; i < data.Days.Count; i++)
        {
            if (data.Days[i].Range is null)
            {
                continue;
            }

            first ??= data.Days[i].Date;
            if (i + 1 == data.Days.Count || data.Days[i + 1].Range is null)
            {
                yield return Numbers.Dates(first.Value, data.Days[i].Date);
                first = null;
            }
        }
    }

    private static string Habits() =>
        $"For comparison, the same model gives {Range(8)} for eight hours of sleep every night and {Range(6)} for six, "
        + "up at seven.";

    private static string Range(int hours)
    {
        var range = GroupDays.OfHabit(Duration.FromHours(hours));
        return $"{Numbers.Plain(range.Least)} to {Numbers.Plain(range.Most)}";
    }

    private static string Known(GroupBandData data) =>
        $"{Numbers.Plain(data.Days.Count(day => day.NightIsKnown))} of {Numbers.Count(data.Days.Count, "night", "nights")} known";

    private static string Drawn(GroupBandData data) => Numbers.Count(data.Drawn, "day", "days") + " drawn";
}
