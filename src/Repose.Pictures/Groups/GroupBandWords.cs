using NodaTime;
using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>What the model of groups says in words, and what it does not say.</summary>
public static class GroupBandWords
{
    internal static string Heading => GroupText.Heading;

    internal static string ShortHeading => GroupText.ShortHeading;

    /// <summary>What such a model is no answer to; it stands wherever the model is drawn.</summary>
    public static string NoAnswer => GroupText.NoAnswer;

    internal static string Subtitle(GroupBandData data) =>
        data.Days.Count == 0
            ? FigureText.NoNights
            : $"{Numbers.Dates(data.Days[0].Date, data.Days[^1].Date)} · {Known(data)} · "
                + Numbers.Of(data.Drawn, GroupText.FormatDrawnOne, GroupText.FormatDrawn);

    internal static string Description(GroupBandData data)
    {
        var ranges = data.Days.Select(day => day.Range).OfType<GroupRange>().ToList();
        return GroupText.FormatDescription(
            Sentence(data),
            Numbers.Plain(ranges.Min(range => range.Least)),
            Numbers.Plain(ranges.Max(range => range.Most))
        );
    }

    internal static IReadOnlyList<string> Notes(GroupBandData data) =>
        data.Drawn == 0
            ? [Sentence(data), Needed]
            :
            [
                Sentence(data),
                .. data.Drawn < data.Days.Count ? [Needed] : Array.Empty<string>(),
                GroupText.NotBetweenPeople,
                Habits(),
            ];

    private static string Needed => GroupText.FormatNeeded(Numbers.Plain(GroupDays.NightsBefore));

    private static string Sentence(GroupBandData data)
    {
        var stretches = Stretches(data).ToList();
        return stretches.Count switch
        {
            0 => GroupText.NoDay,
            1 => GroupText.FormatStretch(stretches[0]),
            _ => GroupText.FormatStretches(string.Join("; ", stretches)),
        };
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

    private static string Habits()
    {
        var eight = GroupDays.OfHabit(Duration.FromHours(8));
        var six = GroupDays.OfHabit(Duration.FromHours(6));
        return GroupText.FormatHabits(
            Numbers.Plain(eight.Least),
            Numbers.Plain(eight.Most),
            Numbers.Plain(six.Least),
            Numbers.Plain(six.Most)
        );
    }

    private static string Known(GroupBandData data)
    {
        var known = Numbers.Plain(data.Days.Count(day => day.NightIsKnown));
        return Numbers.Of(
            data.Days.Count,
            all => GroupText.FormatKnownOne(known, all),
            all => GroupText.FormatKnown(known, all)
        );
    }
}
