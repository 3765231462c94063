namespace Repose.Content;

/// <summary>A course of massage, and what happens in each session, step by step.</summary>
public sealed record Protocol
{
    /// <summary>A name that never changes, such as <c>lbp-sleep-10x30</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Counted from 1: one more with each change of its steps.</summary>
    public required int Version { get; init; }

    /// <summary>The course, for people.</summary>
    public required string Name { get; init; }

    /// <summary>Whom it is for.</summary>
    public required string For { get; init; }

    /// <summary>Where it comes from.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>What a reader must know about how far the sources carry.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>How many sessions, and when.</summary>
    public required CoursePlan Course { get; init; }

    /// <summary>How firm.</summary>
    public required PressureRange Pressure { get; init; }

    /// <summary>The lengths of session that the steps are planned for, in minutes, shortest first.</summary>
    public required IReadOnlyList<int> SessionLengths { get; init; }

    /// <summary>The steps, in their order. Their minutes add up to each length.</summary>
    public required IReadOnlyList<ProtocolStep> Steps { get; init; }

    /// <summary>Where the minutes go when the steps with a tag must be left out: ids of steps, best first.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Fallbacks { get; init; }

    /// <summary>The steps of a session, without those that it has no time for.</summary>
    /// <param name="length">One of <see cref="SessionLengths"/>, in minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no plan for this length.</exception>
    public IReadOnlyList<PlannedStep> Session(int length) =>
        SessionLengths.Contains(length)
            ? [.. Steps.Select(step => new PlannedStep(step, step.Minutes[length])).Where(step => step.Minutes > 0)]
            : throw new ArgumentOutOfRangeException(nameof(length), length, "There is no plan for this length.");

    /// <summary>Minutes of a session that are the study's own techniques: against these, what was done is counted.</summary>
    /// <param name="length">One of <see cref="SessionLengths"/>, in minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no plan for this length.</exception>
    public int StudyMinutes(int length) =>
        Session(length).Where(planned => planned.Step.Provenance == Provenance.Study).Sum(planned => planned.Minutes);

    /// <summary>The steps that may take the minutes of a step that is left out, best first, without that step.</summary>
    public IReadOnlyList<ProtocolStep> FallbackFor(ProtocolStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return
        [
            .. step
                .Fallback.Concat(step.Tags.SelectMany(tag => Fallbacks.GetValueOrDefault(tag, [])))
                .Distinct(StringComparer.Ordinal)
                .Where(id => !id.Equals(step.Id, StringComparison.Ordinal))
                .Select(id => Steps.Single(other => other.Id.Equals(id, StringComparison.Ordinal))),
        ];
    }
}
