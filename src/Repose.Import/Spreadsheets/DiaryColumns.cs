using Repose.Import.Diary;

namespace Repose.Import;

/// <summary>The names by which a person says what a column holds.</summary>
public static class DiaryColumns
{
    private static readonly Dictionary<DiaryColumn, string> Keys = new()
    {
        [DiaryColumn.Date] = "date",
        [DiaryColumn.BedTime] = "bed",
        [DiaryColumn.LightsOut] = "lights",
        [DiaryColumn.AsleepAt] = "asleep",
        [DiaryColumn.SleepOnsetLatency] = "sol",
        [DiaryColumn.Awakenings] = "awakenings",
        [DiaryColumn.WakeAfterSleepOnset] = "waso",
        [DiaryColumn.FinalAwakening] = "wake",
        [DiaryColumn.OutOfBed] = "up",
        [DiaryColumn.Quality] = "quality",
        [DiaryColumn.Naps] = "naps",
        [DiaryColumn.Alcohol] = "alcohol",
        [DiaryColumn.Caffeine] = "caffeine",
        [DiaryColumn.Medicine] = "medicine",
        [DiaryColumn.Note] = "note",
    };

    /// <summary>All of them, in the order of a night.</summary>
    public static IReadOnlyList<DiaryColumn> InOrder { get; } = [.. Keys.Keys];

    /// <summary>The short name, which never changes ("bed").</summary>
    public static string KeyOf(DiaryColumn column) => Keys[column];

    /// <summary>By its short name, or by one that a diary's own column may have; null for any other word.</summary>
    public static DiaryColumn? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return InOrder.Any(column => Is(column, key))
            ? InOrder.First(column => Is(column, key))
            : DiaryHeader.Meaning(key);

        static bool Is(DiaryColumn column, string key) =>
            string.Equals(Keys[column], key.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it tells a length of time, which can be in minutes, hours or days.</summary>
    public static bool IsLength(DiaryColumn column) =>
        column is DiaryColumn.SleepOnsetLatency or DiaryColumn.WakeAfterSleepOnset or DiaryColumn.Naps;

    /// <summary>Whether it tells a time of the clock.</summary>
    public static bool IsClock(DiaryColumn column) =>
        column
            is DiaryColumn.BedTime
                or DiaryColumn.LightsOut
                or DiaryColumn.AsleepAt
                or DiaryColumn.FinalAwakening
                or DiaryColumn.OutOfBed;
}
