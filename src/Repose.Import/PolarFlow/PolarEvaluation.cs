namespace Repose.Import.PolarFlow;

/// <summary>The sums of a night. Lengths are written as PT6H53M30S.</summary>
internal sealed record PolarEvaluation
{
    /// <summary>From falling asleep to waking up, interruptions included.</summary>
    public string? SleepSpan { get; init; }
    public string? AsleepDuration { get; init; }

    /// <summary>Nothing from devices that tell no stages.</summary>
    public PolarPhases? PhaseDurations { get; init; }
}
