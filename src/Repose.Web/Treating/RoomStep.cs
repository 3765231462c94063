namespace Repose.Web.Treating;

/// <summary>A step as the screen of a session needs it, in words.</summary>
public sealed record RoomStep(int Number, string Id, string Technique)
{
    public string Area { get; init; } = "";

    /// <summary>In plain words, such as "Face down".</summary>
    public string Position { get; init; } = "";

    /// <summary>The same as it is kept, such as "prone".</summary>
    public string Lies { get; init; } = "";

    /// <summary>Whether the client turns over.</summary>
    public bool IsTurn { get; init; }
    public string Cue { get; init; } = "";
    public bool BothSides { get; init; }

    /// <summary>The regions of the body map that are worked on, by their ids.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The places that are let alone, by name.</summary>
    public IReadOnlyList<string> LetAlone { get; init; } = [];

    /// <summary>The firmest pressure, from 1 to 5.</summary>
    public int Pressure { get; init; }
    public bool OnlyGlides { get; init; }
    public bool IsOfStudy { get; init; }

    /// <summary>How long it is to take; 0 where it is left out.</summary>
    public int Seconds { get; init; }

    /// <summary>What the protocol says, before anything was left out.</summary>
    public int PlannedSeconds { get; init; }
    public bool IsLeftOut { get; init; }

    /// <summary>Why it is left out.</summary>
    public string Why { get; init; } = "";
}
