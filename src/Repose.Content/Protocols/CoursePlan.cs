namespace Repose.Content;

/// <summary>How many sessions a course has, and when.</summary>
public sealed record CoursePlan
{
    /// <summary>Sessions of the whole course.</summary>
    public required int Sessions { get; init; }

    /// <summary>Sessions in a week.</summary>
    public required int PerWeek { get; init; }

    /// <summary>Weeks.</summary>
    public required int Weeks { get; init; }

    /// <summary>Minutes of a session.</summary>
    public required int Minutes { get; init; }

    /// <summary>Where the number, the weeks and the minutes come from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Fewest days from one session to the next.</summary>
    public required int MinGapDays { get; init; }

    /// <summary>Most days from one session to the next.</summary>
    public required int MaxGapDays { get; init; }

    /// <summary>Where the gaps come from.</summary>
    public required Provenance GapProvenance { get; init; }

    /// <summary>Fewest nights of diary before the first session.</summary>
    public required int BaselineNights { get; init; }

    /// <summary>Nights of diary before the first session that are better.</summary>
    public required int BaselineNightsPreferred { get; init; }

    /// <summary>Where the nights before come from.</summary>
    public required Provenance BaselineProvenance { get; init; }

    /// <summary>The sessions at which everything is measured, counted from 1.</summary>
    public required IReadOnlyList<int> AssessAtSessions { get; init; }

    /// <summary>Where those sessions come from.</summary>
    public required Provenance AssessProvenance { get; init; }

    /// <summary>Weeks after the last session at which to ask again.</summary>
    public required IReadOnlyList<int> FollowUpWeeks { get; init; }

    /// <summary>Where those weeks come from.</summary>
    public required Provenance FollowUpProvenance { get; init; }
}
