namespace Repose.Practice;

/// <summary>What a course of sessions is: how many, how often, and how far apart.</summary>
/// <param name="Weeks">How many blocks of seven days, 1 or more.</param>
/// <param name="PerWeek">Sessions in each.</param>
/// <param name="MinimumGapDays">The least number of days from one session to the next: 2 means never on consecutive days.</param>
/// <param name="MaximumGapDays">The most days from one session to the next.</param>
public sealed record CourseTerms(int Weeks, int PerWeek, int MinimumGapDays, int MaximumGapDays)
{
    /// <summary>The reference course: ten sessions, twice a week for five weeks, two to five days apart.</summary>
    public static CourseTerms Reference { get; } = new(5, 2, 2, 5);

    /// <summary>How many sessions the course has.</summary>
    public int Sessions => Weeks * PerWeek;
}
