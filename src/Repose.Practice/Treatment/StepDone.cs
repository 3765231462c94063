using NodaTime;

namespace Repose.Practice;

/// <summary>One step of a session as it was planned for this client, and what was done of it.</summary>
public sealed record StepDone
{
    /// <summary>The step in its protocol, such as <c>P1</c>.</summary>
    public required string StepId { get; init; }

    /// <summary>What the therapist did.</summary>
    public required string Technique { get; init; }

    /// <summary>Where on the body; empty where the step has no place.</summary>
    public required string Area { get; init; }

    /// <summary>Whether both sides were worked.</summary>
    public required bool BothSides { get; init; }

    /// <summary>How the client lay, such as <c>prone</c>; empty while turning over.</summary>
    public required string Position { get; init; }

    /// <summary>How long it was planned for; zero for a step that screening left out.</summary>
    public required Duration Planned { get; init; }

    /// <summary>How long it lasted, pauses not counted.</summary>
    public required Duration Worked { get; init; }

    /// <summary>How firm, from 1, the lightest, to 5; null where it was not said.</summary>
    public int? Pressure { get; init; }

    /// <summary>Why it was left out or skipped; empty for a step that was done.</summary>
    public string WhyNot { get; init; } = "";
}
