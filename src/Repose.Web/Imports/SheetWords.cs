using Repose.Import;

namespace Repose.Web.Imports;

/// <summary>What a column of a client's own table can hold, in words.</summary>
internal static class SheetWords
{
    /// <summary>By its short name.</summary>
    internal static string Holds(string? key) =>
        key is null || DiaryColumns.Find(key) is not { } column
            ? ImportsText.ColumnNotRead
            : column switch
            {
                DiaryColumn.Date => ImportsText.ColumnDate,
                DiaryColumn.BedTime => ImportsText.ColumnBed,
                DiaryColumn.LightsOut => ImportsText.ColumnLights,
                DiaryColumn.AsleepAt => ImportsText.ColumnAsleep,
                DiaryColumn.SleepOnsetLatency => ImportsText.ColumnSol,
                DiaryColumn.Awakenings => ImportsText.ColumnAwakenings,
                DiaryColumn.WakeAfterSleepOnset => ImportsText.ColumnWaso,
                DiaryColumn.FinalAwakening => ImportsText.ColumnWake,
                DiaryColumn.OutOfBed => ImportsText.ColumnUp,
                DiaryColumn.Quality => ImportsText.ColumnQuality,
                DiaryColumn.Naps => ImportsText.ColumnNaps,
                DiaryColumn.Alcohol => ImportsText.ColumnAlcohol,
                DiaryColumn.Caffeine => ImportsText.ColumnCaffeine,
                DiaryColumn.Medicine => ImportsText.ColumnMedicine,
                _ => ImportsText.ColumnNote,
            };

    internal static string? Unit(string? unit) =>
        unit switch
        {
            "minutes" => ImportsText.UnitMinutes,
            "hours" => ImportsText.UnitHours,
            "days" => ImportsText.UnitDays,
            _ => null,
        };
}
