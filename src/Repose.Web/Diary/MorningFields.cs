using System.Globalization;
using NodaTime;
using Repose.Sleep;
using Repose.Web.Desk;
using Repose.Web.Site;

namespace Repose.Web.Diary;

/// <summary>The diary's form, as it was typed.</summary>
public sealed class MorningFields
{
    private const int LongestNote = 2000;

    public string? Key { get; set; }
    public string? BedTime { get; set; }
    public string? LightsOut { get; set; }
    public string? FallingAsleep { get; set; }
    public string? Awakenings { get; set; }
    public string? Awake { get; set; }
    public string? FinalAwakening { get; set; }
    public string? OutOfBed { get; set; }
    public string? Quality { get; set; }
    public string? Rested { get; set; }
    public string? Naps { get; set; }
    public string? Alcohol { get; set; }
    public string? Caffeine { get; set; }
    public string? Medicine { get; set; }
    public string? Pain { get; set; }
    public string? Stress { get; set; }
    public string? Exercise { get; set; }
    public string? Ill { get; set; }
    public string? Away { get; set; }
    public string? Note { get; set; }

    /// <summary>The zone whose clocks the times are of, by its name in the tz database; nothing for the practice's.</summary>
    public string? Zone { get; set; }

    /// <summary>The questions to which the answer is "I don't remember". Whatever else stands there does not count.</summary>
    public List<string>? Forgot { get; set; }

    /// <summary>"true" where the client was asked whether a rare night is right, and said yes.</summary>
    public string? Sure { get; set; }

    /// <summary>Whether what was told can be and is rare, and nobody has said yet that it is right.</summary>
    internal bool MustBeAsked(DiaryEntry told) =>
        Sure is not "true" && DiaryCheck.Fault(told) is null && DiaryCheck.IsRare(told);

    /// <summary>A new form, with the client's usual times of the clock in it.</summary>
    internal static MorningFields From(UsualNight usual) =>
        new()
        {
            BedTime = Write(usual.BedTime),
            LightsOut = Write(usual.LightsOut),
            FinalAwakening = Write(usual.FinalAwakening),
            OutOfBed = Write(usual.OutOfBed),
        };

    /// <summary>A form with what is kept of a night.</summary>
    internal static MorningFields From(DiaryEntry told) =>
        new()
        {
            BedTime = Write(told.BedTime?.InZone(told.Zone).TimeOfDay),
            LightsOut = Write(told.LightsOut?.InZone(told.Zone).TimeOfDay),
            FallingAsleep = Write(told.SleepOnsetLatency),
            Awakenings = Write(told.Awakenings),
            Awake = Write(told.WakeAfterSleepOnset),
            FinalAwakening = Write(told.FinalAwakening?.InZone(told.Zone).TimeOfDay),
            OutOfBed = Write(told.OutOfBed?.InZone(told.Zone).TimeOfDay),
            Quality = Write(told.Quality),
            Rested = Write(told.Rested),
            Naps = Write(told.Naps),
            Alcohol = Write(told.Alcohol),
            Caffeine = Write(told.Caffeine),
            Medicine = told.SleepMedicine is { } took ? (took ? "yes" : "no") : null,
            Pain = Write(told.Pain),
            Stress = Write(told.Stress),
            Exercise = Write(told.Exercise),
            Ill = told.IsIll is true ? "true" : null,
            Away = told.IsAway is true ? "true" : null,
            Note = told.Note,
            Zone = told.Zone.Id,
        };

    /// <summary>What was typed, placed on its night, and what of it cannot be read, by field.</summary>
    /// <param name="date">The morning.</param>
    /// <param name="usually">The zone where none is named.</param>
    internal (DiaryEntry Told, IReadOnlyDictionary<string, string> Unread) Read(LocalDate date, DateTimeZone usually)
    {
        var unread = new Dictionary<string, string>(StringComparer.Ordinal);
        var zone = string.IsNullOrWhiteSpace(Zone) ? usually : DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone.Trim());
        if (zone is null)
        {
            unread[nameof(Zone)] = DiaryText.NoZone;
            zone = usually;
        }

        Instant? before = null;
        var told = new DiaryEntry
        {
            Date = date,
            Zone = zone,
            BedTime = Moment(nameof(BedTime), BedTime, isEvening: true),
            LightsOut = Moment(nameof(LightsOut), LightsOut, isEvening: true),
            FinalAwakening = Moment(nameof(FinalAwakening), FinalAwakening, isEvening: false),
            OutOfBed = Moment(nameof(OutOfBed), OutOfBed, isEvening: false),
            SleepOnsetLatency = Minutes(nameof(FallingAsleep), FallingAsleep, 960),
            Awakenings = Number(nameof(Awakenings), Awakenings, 99) is { } times ? (int)times : null,
            WakeAfterSleepOnset = Minutes(nameof(Awake), Awake, 960),
            Quality = Number(nameof(Quality), Quality, 5, least: 1),
            Rested = Number(nameof(Rested), Rested, 5, least: 1),
            Naps = Minutes(nameof(Naps), Naps, 960),
            Alcohol = Number(nameof(Alcohol), Alcohol, 50),
            Caffeine = Number(nameof(Caffeine), Caffeine, 50),
            SleepMedicine =
                Medicine is "yes" ? true
                : Medicine is "no" ? false
                : null,
            Pain = Number(nameof(Pain), Pain, 10),
            Stress = Number(nameof(Stress), Stress, 10),
            Exercise = Minutes(nameof(Exercise), Exercise, 960),
            IsIll = Ill is "true" ? true : null,
            IsAway = Away is "true" ? true : null,
            Note = Typed.Text(Note, LongestNote),
        };
        return (told, unread);

        Instant? Moment(string field, string? typed, bool isEvening)
        {
            if (string.IsNullOrWhiteSpace(typed) || IsForgotten(field))
            {
                return null;
            }

            if (Typed.Time(typed.Trim()) is not { } time)
            {
                unread[field] = DiaryText.NoTime;
                return null;
            }

            var at = NightClock.Place(time, isEvening, date, zone, before);
            before = at;
            return at;
        }

        double? Number(string field, string? typed, int most, int least = 0)
        {
            if (string.IsNullOrWhiteSpace(typed) || IsForgotten(field))
            {
                return null;
            }

            if (
                int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most
            )
            {
                return number;
            }

            unread[field] = DiaryText.FormatNoNumber(least, most);
            return null;
        }

        Duration? Minutes(string field, string? typed, int most) =>
            Number(field, typed, most) is { } minutes ? Duration.FromMinutes(minutes) : null;
    }

    internal bool IsForgotten(string field) => Forgot?.Contains(field, StringComparer.Ordinal) is true;

    private static string? Write(LocalTime? time) => time is { } told ? Days.Time(told) : null;

    private static string? Write(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Write(Duration? time) => Write(time?.TotalMinutes);
}
