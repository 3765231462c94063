namespace Repose.Content;

/// <summary>One step of a session.</summary>
public sealed record ProtocolStep
{
    /// <summary>A name that never changes, such as <c>P1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The part of the session.</summary>
    public required SessionPhase Phase { get; init; }

    /// <summary>How the client lies; null while turning over.</summary>
    public BodyPosition? Position { get; init; }

    /// <summary>What the therapist does.</summary>
    public required string Technique { get; init; }

    /// <summary>Where on the body; null where the step has no place.</summary>
    public string? Area { get; init; }

    /// <summary>The areas of the body map that are worked on; none where the step has no place.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Whether both sides are worked, within the same minutes.</summary>
    public required bool BothSides { get; init; }

    /// <summary>The steps that take its minutes when it is left out, best first; none where its tags say it.</summary>
    public IReadOnlyList<string> Fallback { get; init; } = [];

    /// <summary>What a rule of screening may leave out, such as <c>abdomen</c>.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Minutes, by the length of the session in minutes; 0 where the session has no time for it.</summary>
    public required IReadOnlyDictionary<int, int> Minutes { get; init; }

    /// <summary>The rhythm; null where there is none.</summary>
    public string? Cue { get; init; }

    /// <summary>Whether the technique is the study's or ours. The minutes are ours throughout.</summary>
    public required Provenance Provenance { get; init; }
}
