using NodaTime;

namespace Repose.Import.Actigraphy;

/// <summary>What a file of epochs says: when it begins, how long an epoch is, and the counts.</summary>
/// <param name="Device">What the device is called.</param>
/// <param name="Start">When the first epoch begins, by the clock of the computer that set the device up.</param>
/// <param name="Epoch">How long an epoch is.</param>
/// <param name="Counts">The counts of each epoch.</param>
internal sealed record EpochFile(string Device, LocalDateTime Start, Duration Epoch, IReadOnlyList<double> Counts);
