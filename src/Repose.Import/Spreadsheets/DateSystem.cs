namespace Repose.Import;

/// <summary>From which day on a spreadsheet counts days, where a date is a bare number.</summary>
public enum DateSystem
{
    /// <summary>1 is 1 January 1900 (Excel on Windows, and nearly everything else).</summary>
    From1900,

    /// <summary>0 is 1 January 1904 (Excel on older Macs).</summary>
    From1904,
}
