namespace Repose.Import.Diary;

/// <summary>The first row of a diary: which column is which, and what the file calls it.</summary>
internal sealed class DiaryHeader
{
    private static readonly Dictionary<string, DiaryColumn> Aliases = Spellings(
        (DiaryColumn.Date, "date morning sleepdate dateofwaking"),
        (DiaryColumn.BedTime, "bedtime intobed gotintobed timetobed bt"),
        (DiaryColumn.LightsOut, "lightsout lightsoff triedtosleep tts"),
        (DiaryColumn.SleepOnsetLatency, "solmin sol solminutes sleeponsetlatency timetofallasleep minutestofallasleep"),
        (DiaryColumn.Awakenings, "awakenings nwak numberofawakenings wakeups"),
        (DiaryColumn.WakeAfterSleepOnset, "wasomin waso wasominutes wakeaftersleeponset"),
        (DiaryColumn.FinalAwakening, "finalawakening finalwakeup wokeup waketime tfa"),
        (DiaryColumn.OutOfBed, "outofbed gotup risetime rt"),
        (DiaryColumn.Quality, "quality sleepquality"),
        (DiaryColumn.Naps, "napmin nap naps napminutes"),
        (DiaryColumn.Alcohol, "alcohol alcoholicdrinks"),
        (DiaryColumn.Caffeine, "caffeine caffeinateddrinks"),
        (DiaryColumn.Medicine, "medicine medication sleepmedicine"),
        (DiaryColumn.Note, "note notes comment comments")
    );

    private readonly IReadOnlyList<string> names;
    private readonly DiaryColumn?[] columns;

    /// <summary>A header whose names say what the columns hold.</summary>
    public DiaryHeader(IReadOnlyList<string> names)
        : this(names, [.. names.Select(Meaning)]) { }

    /// <summary>A header of any names, of which somebody else knows what they mean.</summary>
    public DiaryHeader(IReadOnlyList<string> names, DiaryColumn?[] columns) =>
        (this.names, this.columns) = (names, columns);

    public int Width => columns.Length;

    /// <summary>Whether this is the header of a diary: a date, and something that only a diary tells.</summary>
    public bool IsDiary =>
        columns.Contains(DiaryColumn.Date)
        && columns.Any(c => c is >= DiaryColumn.BedTime and <= DiaryColumn.OutOfBed and not DiaryColumn.Awakenings);

    /// <summary>Columns that mean nothing here.</summary>
    public IEnumerable<string> Unknown => names.Where((n, i) => columns[i] is null && n.Length > 0);

    /// <summary>Columns that say what an earlier one says already.</summary>
    public IEnumerable<string> Repeated =>
        names.Where((_, i) => columns[i] is { } column && Array.IndexOf(columns, column) < i);

    public int IndexOf(DiaryColumn column) => Array.IndexOf(columns, column);

    /// <summary>What the file calls a column; null where it has none such.</summary>
    public string? NameOf(DiaryColumn column) => IndexOf(column) is >= 0 and var index ? names[index] : null;

    /// <summary>Letters and digits only, so that "Bed time", "bed_time" and "SOL (min)" are what they seem.</summary>
    public static DiaryColumn? Meaning(string name)
    {
        var plain = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Aliases.TryGetValue(plain, out var column) ? column : null;
    }

    private static Dictionary<string, DiaryColumn> Spellings(params (DiaryColumn Column, string Words)[] all) =>
        all.SelectMany(a => a.Words.Split(' ').Select(w => (Word: w, a.Column)))
            .ToDictionary(p => p.Word, p => p.Column, StringComparer.Ordinal);
}
