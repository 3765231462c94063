using NodaTime;

namespace Repose.Content;

/// <summary>The answers to the Pittsburgh Sleep Quality Index that are scored, by the numbers of its form.</summary>
public sealed record PittsburghAnswers
{
    /// <summary>Item 1: when the client usually went to bed.</summary>
    public LocalTime? BedTime { get; init; }

    /// <summary>Item 2: how long it usually took to fall asleep, 0 or more.</summary>
    public Duration? TimeToFallAsleep { get; init; }

    /// <summary>Item 3: when the client usually got up.</summary>
    public LocalTime? RiseTime { get; init; }

    /// <summary>Item 4: how long the client slept, 0 or more and no more than a day.</summary>
    public Duration? Asleep { get; init; }

    /// <summary>Item 5a, 0 to 3.</summary>
    public int? TroubleFallingAsleep { get; init; }

    /// <summary>Items 5b to 5i, each 0 to 3.</summary>
    public required IReadOnlyList<int?> Disturbances { get; init; }

    /// <summary>Item 5j, 0 to 3. Left out, it counts 0: the form's own rule.</summary>
    public int? OtherDisturbance { get; init; }

    /// <summary>The item on sleep quality, 0 to 3. Its number differs between printings of the form.</summary>
    public int? Quality { get; init; }

    /// <summary>The item on medicine for sleep, 0 to 3. Its number differs between printings of the form.</summary>
    public int? SleepMedicine { get; init; }

    /// <summary>The item on staying awake by day, 0 to 3.</summary>
    public int? TroubleStayingAwake { get; init; }

    /// <summary>The item on keeping up enthusiasm, 0 to 3.</summary>
    public int? TroubleKeepingUp { get; init; }
}
