using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Diary;

/// <summary>Makes an entry of one row.</summary>
internal static class DiaryRow
{
    /// <summary>The entry; null if something is wrong, which is then among the bad cells.</summary>
    public static DiaryEntry? Read(RowCells cells, LocalDate date, DateTimeZone zone, out bool isUnusual)
    {
        var times = NightTimes.Read(cells, date, zone);
        isUnusual = times.IsUnusual;
        var latency = cells.Minutes(DiaryColumn.SleepOnsetLatency);
        var awake = cells.Minutes(DiaryColumn.WakeAfterSleepOnset);
        times.CheckAwake(cells, latency, awake);
        var entry = new DiaryEntry
        {
            Date = date,
            Zone = zone,
            BedTime = times[DiaryColumn.BedTime],
            LightsOut = times[DiaryColumn.LightsOut],
            SleepOnsetLatency = latency,
            Awakenings = cells.Count(DiaryColumn.Awakenings),
            WakeAfterSleepOnset = awake,
            FinalAwakening = times[DiaryColumn.FinalAwakening],
            OutOfBed = times[DiaryColumn.OutOfBed],
            Quality = cells.Number(DiaryColumn.Quality, ImportText.FormatNotNumber, 1000),
            Naps = cells.Minutes(DiaryColumn.Naps),
            Alcohol = cells.Number(DiaryColumn.Alcohol, ImportText.FormatNotDrinks, 200),
            Caffeine = cells.Number(DiaryColumn.Caffeine, ImportText.FormatNotDrinks, 200),
            SleepMedicine = cells.YesNo(DiaryColumn.Medicine),
            Note = cells.Text(DiaryColumn.Note),
        };
        return cells.IsGood ? entry : null;
    }
}
