namespace Repose.Practice;

/// <summary>What is known of a session before anybody writes about it, in words.</summary>
public sealed record WhatWasDone
{
    /// <summary>What was booked, such as "Sleep session".</summary>
    public required string Service { get; init; }

    /// <summary>How long, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>What was added.</summary>
    public IReadOnlyList<string> AddOns { get; init; } = [];

    /// <summary>The steps that were done, such as "Kneading and pressing, back, 5 min"; none where nobody kept them.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>What was left out, and why.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>How firm, in words; null where it is not known.</summary>
    public string? Pressure { get; init; }

    /// <summary>Pain, stress and sleepiness, 0 to 10, before and after; those that were told.</summary>
    public IReadOnlyList<ToldRating> Ratings { get; init; } = [];

    /// <summary>What changed since the last time, in the client's words; null where nothing was told.</summary>
    public string? Changed { get; init; }

    /// <summary>Whether the client slept; null where it is not known.</summary>
    public bool? Slept { get; init; }

    /// <summary>What the client bore badly; null where nothing was told.</summary>
    public string? Adverse { get; init; }

    /// <summary>Whether the client was awake enough to drive; null where nobody looked.</summary>
    public bool? SafeToDrive { get; init; }

    /// <summary>The next session, such as "Thursday 15 October 2026"; null where none is booked.</summary>
    public string? Next { get; init; }
}
