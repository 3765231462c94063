namespace Repose.Practice;

/// <summary>One step of a session that took place: what was planned, and what became of it.</summary>
/// <remarks>The words are copied from the protocol, so that a record says the same when the protocol has moved on.</remarks>
public sealed class SessionStep : IOfPractice
{
    /// <summary>Keeps a step.</summary>
    /// <param name="practiceId">The practice.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="number">Its place, counted from 1.</param>
    /// <param name="what">What is done.</param>
    /// <param name="plannedSeconds">How long it was to take.</param>
    public SessionStep(
        Id<MassagePractice> practiceId,
        Id<SessionDone> sessionId,
        int number,
        StepWords what,
        int plannedSeconds
    )
    {
        ArgumentNullException.ThrowIfNull(what);
        (PracticeId, SessionId, Number, PlannedSeconds) = (practiceId, sessionId, number, plannedSeconds);
        (StepId, Technique, Area, Position) = (what.Step, what.Technique, what.Area, what.Position);
        (Sides, Regions, IsOfStudy) = (what.Sides, string.Join(',', what.Regions), what.IsOfStudy);
    }

    private SessionStep() => (StepId, Technique, Area, Position, Sides, Regions) = ("", "", "", "", "", "");

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>The session.</summary>
    public Id<SessionDone> SessionId { get; private set; }

    /// <summary>Its place, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The step of the protocol, such as <c>P1</c>.</summary>
    public string StepId { get; private set; }

    /// <summary>What the therapist did.</summary>
    public string Technique { get; private set; }

    /// <summary>Where, in words; empty where the step has no place.</summary>
    public string Area { get; private set; }

    /// <summary>How the client lay, such as "prone"; empty while turning over.</summary>
    public string Position { get; private set; }

    /// <summary>"both", "left", "right", or empty.</summary>
    public string Sides { get; private set; }

    /// <summary>The regions of the body, by their ids in the content, with commas between.</summary>
    public string Regions { get; private set; }

    /// <summary>Whether it is one of the study's own techniques.</summary>
    public bool IsOfStudy { get; private set; }

    /// <summary>How long it was to take, after what screening changed.</summary>
    public int PlannedSeconds { get; private set; }

    /// <summary>How long it took.</summary>
    public int DoneSeconds { get; private set; }

    /// <summary>What has become of it.</summary>
    public SessionStepState State { get; private set; }

    /// <summary>Why it was left out or skipped; empty where it was not, or nobody said.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The regions of the body, by their ids in the content.</summary>
    public IReadOnlyList<string> RegionIds() => Regions.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Says how long it took.</summary>
    public SessionStep Took(int seconds)
    {
        (State, DoneSeconds, Reason) = (SessionStepState.Done, seconds, "");
        return this;
    }

    /// <summary>Says that the therapist skipped it, after these seconds.</summary>
    public SessionStep Skip(int seconds, string reason)
    {
        (State, DoneSeconds, Reason) = (SessionStepState.Skipped, seconds, reason);
        return this;
    }

    /// <summary>Says that it was left out before the session began.</summary>
    public SessionStep LeaveOut(string reason)
    {
        (State, DoneSeconds, Reason) = (SessionStepState.LeftOut, 0, reason);
        return this;
    }

    internal void Become(SessionStep other)
    {
        (StepId, Technique, Area, Position) = (other.StepId, other.Technique, other.Area, other.Position);
        (Sides, Regions, IsOfStudy) = (other.Sides, other.Regions, other.IsOfStudy);
        (PlannedSeconds, DoneSeconds) = (other.PlannedSeconds, other.DoneSeconds);
        (State, Reason) = (other.State, other.Reason);
    }
}
