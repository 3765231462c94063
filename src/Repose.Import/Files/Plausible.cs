using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import.Files;

/// <summary>What no export can rightly tell, whatever its format: nights that have not been, and nights without end.</summary>
internal static class Plausible
{
    /// <summary>Nobody sleeps that long, and no device that is worn tells of it.</summary>
    private static readonly Duration Longest = Duration.FromHours(40);

    /// <summary>An export without a zone, read in that of the other end of the world, is a day ahead (from UTC-12 to UTC+14).</summary>
    private static readonly Duration OtherEnd = Duration.FromHours(26);

    private static readonly OffsetDateTimePattern Shown = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:sso<+HH:mm>"
    );

    /// <summary>Whether a date has not come yet anywhere that the person may be.</summary>
    public static bool IsFuture(LocalDate date, ImportOptions options) =>
        options.Now is { } now && date > (now + OtherEnd).InUtc().Date;

    /// <summary>What can have been; the rest is noted as left out.</summary>
    public static Imported Only(Imported read, Reading reading)
    {
        var periods = read.Periods.Where(period => IsGood(period, reading)).ToList();
        var diary = read.Diary.Where(entry => !IsFuture(entry.Date, reading.Options)).ToList();
        foreach (var entry in read.Diary.Where(entry => IsFuture(entry.Date, reading.Options)))
        {
            reading.LeftOut.Add(ImportText.Night, ImportText.InFuture, LocalDatePattern.Iso.Format(entry.Date));
        }

        return periods.Count == read.Periods.Count && diary.Count == read.Diary.Count
            ? read
            : read with
            {
                Periods = periods,
                Diary = diary,
                LeftOut = reading.LeftOut.ToList(),
            };
    }

    private static bool IsGood(SleepPeriod period, Reading reading)
    {
        var trouble =
            period.End - period.Start > Longest ? ImportText.LongerThanAnyNight
            : reading.Options.Now is { } now && period.End > now + OtherEnd ? ImportText.InFuture
            : null;
        if (trouble is not null)
        {
            reading.LeftOut.Add(
                ImportText.Sleep,
                trouble,
                Shown.Format(period.Start.InZone(period.Zone).ToOffsetDateTime())
            );
        }

        return trouble is null;
    }
}
