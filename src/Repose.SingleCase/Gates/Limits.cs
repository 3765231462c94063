namespace Repose.SingleCase;

/// <summary>Where the gates stand.</summary>
public static class Limits
{
    /// <summary>The fewest usable baseline days.</summary>
    public const int BaselineDays = 10;

    /// <summary>The fewest usable course days.</summary>
    public const int CourseDays = 14;

    /// <summary>The fewest usable follow-up days, where the follow-up is the question.</summary>
    public const int FollowUpDays = 10;

    /// <summary>The smallest share of a phase's days that must be usable.</summary>
    public const double ShareLogged = 0.60;

    /// <summary>The fewest schedules that differ on the recorded days: with fewer, p cannot reach 0.05.</summary>
    public const int Schedules = LotTest.FewestSchedules;

    /// <summary>The largest share of drawn days that may have been moved.</summary>
    public const double ShareMoved = 0.20;

    /// <summary>The largest probability of a serial correlation above 0.8.</summary>
    public const double StrongDependence = 0.25;

    /// <summary>The largest share of the treatment column that covariates may explain (a variance inflation of 10).</summary>
    public const double ShareExplained = 0.90;

    /// <summary>A larger difference of shares on record between phases is told to the reader.</summary>
    public const double UnevenLogging = 0.25;

    /// <summary>A smaller Fisher p of treatment days missing more often is told to the reader.</summary>
    public const double MissingForAReason = 0.10;
}
