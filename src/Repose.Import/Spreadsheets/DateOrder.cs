namespace Repose.Import;

/// <summary>How dates such as 3/6/2024 are meant.</summary>
public enum DateOrder
{
    /// <summary>The third of June.</summary>
    DayFirst,

    /// <summary>The sixth of March.</summary>
    MonthFirst,
}
