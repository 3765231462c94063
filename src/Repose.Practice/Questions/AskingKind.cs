namespace Repose.Practice;

/// <summary>At which point of a course questions are asked.</summary>
public enum AskingKind
{
    /// <summary>Before the first session; without a course the only asking there is.</summary>
    Intake,

    /// <summary>While the course lasts, every two weeks.</summary>
    Meanwhile,

    /// <summary>After the last session.</summary>
    End,

    /// <summary>Four weeks after the last session.</summary>
    FourWeeksAfter,

    /// <summary>Twelve weeks after the last session.</summary>
    TwelveWeeksAfter,

    /// <summary>On a day of the client's or the practice's own choice.</summary>
    Unasked,
}
