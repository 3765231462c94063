using NodaTime;

namespace Repose.Sleep;

/// <summary>The Unified Model of Performance over kept nights: a range for every waking day that its nights bear.</summary>
/// <remarks>
/// Nights that are not known are never guessed. After each of them the model begins anew, from everything between
/// <see cref="ShortestHabit"/> and <see cref="LongestHabit"/>, and a day is told only when <see cref="NightsBefore"/>
/// nights in a row are known before it and the one that ends it. The range holds what is not known of the sleep and the
/// rise and fall of the day. It is not the spread between people, which is wider.
/// </remarks>
public static class GroupDays
{
    /// <summary>
    /// How many nights in a row lead to a day that is told: a debt has halved after 2.81 days of eight-hour nights, so
    /// after three of them less than half of an unknown start is left.
    /// </summary>
    public const int NightsBefore = 3;

    /// <summary>The shortest nights for which the published model was tabulated.</summary>
    public static Duration ShortestHabit { get; } = Duration.FromHours(4);

    /// <summary>The longest nights for which it was tabulated; they reach the bound of banked sleep.</summary>
    public static Duration LongestHabit { get; } = Duration.FromHours(9);

    /// <summary>How closely a waking day is looked at.</summary>
    internal static Duration Step { get; } = Duration.FromMinutes(15);

    /// <summary>One for every date, in order.</summary>
    /// <param name="nights">The nights of one source; those before the dates help the model to settle.</param>
    /// <param name="dates">Which dates, both ends included.</param>
    public static IReadOnlyList<GroupDay> Of(IReadOnlyCollection<Night> nights, DateInterval dates)
    {
        var known = nights
            .Select(night => (night.Date, Night: GroupNight.Of(night)))
            .Where(one => one.Night is not null)
            .ToDictionary(one => one.Date, one => one.Night!);
        var ranges = Ranges(known, Naps(nights));
        return
        [
            .. dates.Select(date => new GroupDay(
                date,
                known.ContainsKey(date),
                ranges.TryGetValue(date, out var range) ? range : null
            )),
        ];
    }

    /// <summary>What the model gives for nights of one length, every night, that end at seven; for comparison.</summary>
    public static GroupRange OfHabit(Duration nights)
    {
        var seven = Instant.FromUtc(2024, 1, 1, 7, 0);
        return GroupPair
            .WakingAfter(nights, seven)
            .WakeUntil(seven + Duration.FromDays(1) - nights, [], DateTimeZone.Utc);
    }

    private static Dictionary<LocalDate, GroupRange> Ranges(Dictionary<LocalDate, GroupNight> known, List<Stretch> naps)
    {
        var ranges = new Dictionary<LocalDate, GroupRange>();
        GroupPair? pair = null;
        var inARow = 0;
        foreach (var (date, night) in known.OrderBy(one => one.Key))
        {
            var yesterday = date.PlusDays(-1);
            if (pair is not null && known.TryGetValue(yesterday, out var before) && before.End <= night.Start)
            {
                var range = pair.WakeUntil(night.Start, naps, before.Zone);
                if (inARow >= NightsBefore)
                {
                    ranges[yesterday] = range;
                }
            }
            else
            {
                (pair, inARow) = (GroupPair.GoingToSleep(night.Start), 0);
            }

            pair.SleepThrough(night);
            inARow++;
        }

        return ranges;
    }

    /// <summary>Sleep beside the main one, where its time is known; a diary tells only how long it was.</summary>
    private static List<Stretch> Naps(IEnumerable<Night> nights) =>
        Stretch.Joined(
            [
                .. nights
                    .SelectMany(night => night.Others)
                    .SelectMany(other => other.Spans)
                    .Where(span => span.State.IsSleep)
                    .Select(span => new Stretch(span.Start, span.End)),
            ],
            Duration.Zero
        );
}
