using Repose.Import.Files;

namespace Repose.Import.Whoop;

/// <summary>Where WHOOP puts what. Its names come in the language of the account; their order is the same in all.</summary>
internal sealed record WhoopColumns
{
    private const int ZoneAt = 2;

    /// <summary>The columns of sleeps.csv, the last of which older exports do not have.</summary>
    private static readonly int[] WidthsOfSleeps = [17, 18];

    /// <summary>The columns of physiological_cycles.csv, which tells the main sleep of each cycle.</summary>
    private const int WidthOfCycles = 26;

    private static readonly WhoopColumns OfSleeps = From(onset: 3, asleep: 7) with { Nap = 17 };

    private static readonly WhoopColumns OfCycles = From(onset: 12, asleep: 16);

    public required int Zone { get; init; }
    public required int Onset { get; init; }
    public required int Wake { get; init; }
    public required int Asleep { get; init; }
    public required int InBed { get; init; }
    public required int Light { get; init; }
    public required int Deep { get; init; }
    public required int Rem { get; init; }
    public required int Awake { get; init; }
    public int Nap { get; init; } = CsvHeader.None;

    /// <summary>The columns by their names, or else by their places if what stands in the first row fits there.</summary>
    /// <param name="header">The names.</param>
    /// <param name="first">The row after them.</param>
    public static WhoopColumns? Of(CsvHeader header, CsvHeader first) =>
        header.Has("Cycle timezone", "Sleep onset", "Wake onset", "Asleep duration (min)") ? Named(header)
        : IsZone(first[ZoneAt]) && WidthsOfSleeps.Contains(header.Width) ? OfSleeps
        : IsZone(first[ZoneAt]) && header.Width == WidthOfCycles ? OfCycles
        : null;

    private static WhoopColumns Named(CsvHeader header) =>
        new()
        {
            Zone = header.Find("Cycle timezone"),
            Onset = header.Find("Sleep onset"),
            Wake = header.Find("Wake onset"),
            Asleep = header.Find("Asleep duration (min)"),
            InBed = header.Find("In bed duration (min)"),
            Light = header.Find("Light sleep duration (min)"),
            Deep = header.Find("Deep (SWS) duration (min)"),
            Rem = header.Find("REM duration (min)"),
            Awake = header.Find("Awake duration (min)"),
            Nap = header.Find("Nap"),
        };

    private static WhoopColumns From(int onset, int asleep) =>
        new()
        {
            Zone = ZoneAt,
            Onset = onset,
            Wake = onset + 1,
            Asleep = asleep,
            InBed = asleep + 1,
            Light = asleep + 2,
            Deep = asleep + 3,
            Rem = asleep + 4,
            Awake = asleep + 5,
        };

    private static bool IsZone(string cell) =>
        cell.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) && IsoTime.Offset(cell) is not null;
}
