using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import.Diary;

/// <summary>The four moments of a night, placed on their dates and checked.</summary>
internal sealed class NightTimes
{
    private static readonly LocalDateTimePattern Shown = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd HH:mm"
    );

    /// <summary>The column of each <see cref="NightMoment"/>, in their order.</summary>
    private static readonly DiaryColumn[] InOrder =
    [
        DiaryColumn.BedTime,
        DiaryColumn.LightsOut,
        DiaryColumn.FinalAwakening,
        DiaryColumn.OutOfBed,
    ];

    private readonly List<(DiaryColumn Column, ToldTime Told, Instant At)> moments = [];
    private readonly LocalDate date;
    private readonly DateTimeZone zone;

    private NightTimes(LocalDate date, DateTimeZone zone) => (this.date, this.zone) = (date, zone);

    public Instant? this[DiaryColumn column] =>
        moments.FindIndex(m => m.Column == column) is var at and >= 0 ? moments[at].At : null;

    /// <summary>Whether it is possible but rare, as when am and pm were mixed up.</summary>
    public bool IsUnusual => moments.Count > 1 && DiaryCheck.IsRare(Night());

    public static NightTimes Read(RowCells cells, LocalDate date, DateTimeZone zone)
    {
        var night = new NightTimes(date, zone);
        var told = InOrder.Select(c => (Column: c, Time: cells.Time(c))).ToList();
        if (!cells.IsGood || LookSwapped(told, cells))
        {
            return night;
        }

        foreach (var (column, time) in told)
        {
            if (time is not null)
            {
                Instant? after = night.moments is [.., var last] ? last.At : null;
                var isEvening = column is DiaryColumn.BedTime or DiaryColumn.LightsOut;
                night.moments.Add((column, time, Placement.Place(time, isEvening, date, zone, after)));
            }
        }

        night.CheckDates(cells);
        night.Check(cells, night.Night());
        return night;
    }

    /// <summary>Checks that the minutes awake fit between trying to sleep and the last awakening.</summary>
    public void CheckAwake(RowCells cells, Duration? latency, Duration? awake) =>
        Check(cells, Night() with { SleepOnsetLatency = latency, WakeAfterSleepOnset = awake });

    private DiaryEntry Night() =>
        new()
        {
            Date = date,
            Zone = zone,
            BedTime = this[DiaryColumn.BedTime],
            LightsOut = this[DiaryColumn.LightsOut],
            FinalAwakening = this[DiaryColumn.FinalAwakening],
            OutOfBed = this[DiaryColumn.OutOfBed],
        };

    private static bool LookSwapped(List<(DiaryColumn Column, ToldTime? Time)> told, RowCells cells)
    {
        var bed = told.Find(t => t.Time is not null);
        var rise = told.FindLast(t => t.Time is not null);
        var swapped =
            bed is { Column: <= DiaryColumn.LightsOut, Time: { Date: null, Clock: { Hour: >= 4 and < 12 } } }
            && rise is { Column: >= DiaryColumn.FinalAwakening, Time: { Date: null, Clock.Hour: >= 18 } };
        if (swapped)
        {
            cells.Bad(bed.Column, ImportText.FormatLookSwapped(bed.Time!.Text, rise.Time!.Text));
        }

        return swapped;
    }

    private void CheckDates(RowCells cells)
    {
        foreach (var (column, told, _) in moments)
        {
            var first = column <= DiaryColumn.LightsOut ? -1 : 0;
            var last = column == DiaryColumn.OutOfBed ? 1 : 0;
            if (told.Date is { } day && (day < date.PlusDays(first) || day > date.PlusDays(last)))
            {
                cells.Bad(column, ImportText.FormatOtherNight(told.Text, LocalDatePattern.Iso.Format(date)));
            }
        }
    }

    private void Check(RowCells cells, DiaryEntry night)
    {
        switch (cells.IsGood ? DiaryCheck.Contradiction(night) : null)
        {
            case DiaryFault.OutOfOrder order:
                var (next, one) = (Told(order.Moment), Told(order.Before));
                cells.Bad(
                    next.Column,
                    ImportText.FormatOutOfOrder(next.Told.Text, Local(next.At), one.Told.Text, Local(one.At))
                );
                break;
            case DiaryFault.TooLong:
                cells.Bad(moments[^1].Column, ImportText.FormatTooLong(moments[0].Told.Text, moments[^1].Told.Text));
                break;
            case DiaryFault.MoreAwakeThanNight fault:
                cells.Bad(
                    night.SleepOnsetLatency is null ? DiaryColumn.WakeAfterSleepOnset : DiaryColumn.SleepOnsetLatency,
                    ImportText.FormatMoreAwake(Minutes(fault.Awake), Minutes(fault.Night))
                );
                break;
        }
    }

    private (DiaryColumn Column, ToldTime Told, Instant At) Told(NightMoment moment) =>
        moments.Find(told => told.Column == InOrder[(int)moment]);

    private static string Minutes(Duration time) => time.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);

    private string Local(Instant at) => Shown.Format(at.InZone(zone).LocalDateTime);
}
