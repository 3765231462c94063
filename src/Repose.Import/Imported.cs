using Repose.Sleep;

namespace Repose.Import;

/// <summary>What was read from one export: everything in it, less what <see cref="LeftOut"/> names.</summary>
public sealed record Imported
{
    /// <summary>The name of the format, which never changes ("Apple Health", "Fitbit", "sleep diary (CSV)").</summary>
    public required string Format { get; init; }

    /// <summary>What devices told, ordered by start. Empty for a diary.</summary>
    public IReadOnlyList<SleepPeriod> Periods { get; init; } = [];

    /// <summary>What the sleeper told, ordered by date. Empty for a device.</summary>
    public IReadOnlyList<DiaryEntry> Diary { get; init; } = [];

    /// <summary>What was in the export and is in neither list.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Whether some of it names no time zone and was read in the one of the options, so that another could be meant.</summary>
    public bool AsksZone { get; init; }

    /// <summary>Whether a diary would help to read it: reading it again with <see cref="ImportOptions.Diary"/> may tell more.</summary>
    public bool AsksDiary { get; init; }

    /// <summary>What the columns of a spreadsheet were taken for, sheet by sheet. Empty for everything else.</summary>
    public IReadOnlyList<SheetColumns> Sheets { get; init; } = [];

    /// <summary>Whole sentences that a person should read before trusting the result.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
