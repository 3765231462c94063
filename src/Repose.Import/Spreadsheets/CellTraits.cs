namespace Repose.Import.Spreadsheets;

/// <summary>What one cell can be.</summary>
[Flags]
internal enum CellTraits
{
    None = 0,
    Date = 1,
    Clock = 2,

    /// <summary>A date with a time.</summary>
    Moment = 4,

    /// <summary>A length of time, such as somebody lies awake.</summary>
    Length = 8,
    Number = 16,
    Answer = 32,
}
