using NodaTime;

namespace Repose.Sleep;

/// <summary>Asleep or awake, known for the time from <see cref="Start"/> (included) to <see cref="End"/> (excluded).</summary>
/// <param name="Start">The first moment.</param>
/// <param name="End">The first moment after it.</param>
/// <param name="Asleep">True asleep, false awake, null not known.</param>
public readonly record struct KnownState(Instant Start, Instant End, bool? Asleep);
