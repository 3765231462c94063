namespace Repose.Import;

/// <summary>In what a spreadsheet counts lengths of time, where a cell holds a bare number.</summary>
public enum LengthUnit
{
    /// <summary>20 is 20 minutes.</summary>
    Minutes,

    /// <summary>1.5 is an hour and a half.</summary>
    Hours,

    /// <summary>0.25 is six hours: a spreadsheet counts times in parts of a day.</summary>
    Days,
}
