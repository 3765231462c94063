using NodaTime;
using Repose.Helping;
using Repose.Sleep;

namespace Repose.Pictures.Report;

/// <summary>Everything that a report tells: the answer, the nights it rests on, and what was read.</summary>
public sealed record ReportData
{
    /// <summary>The answer to both questions.</summary>
    public required HelpAnswer Answer { get; init; }

    /// <summary>Nights that devices told of.</summary>
    public required IReadOnlyList<Night> Measured { get; init; }

    /// <summary>Nights that the diary told of.</summary>
    public required IReadOnlyList<Night> Told { get; init; }

    /// <summary>How much sleep the person aims for.</summary>
    public required SleepNeed Need { get; init; }

    /// <summary>The files.</summary>
    public required IReadOnlyList<FileRead> Read { get; init; }

    /// <summary>What was settled before the first session; null where nobody kept that, as with files.</summary>
    public SettledFirst? Settled { get; init; }

    /// <summary>The day on which the report was made.</summary>
    public required LocalDate MadeOn { get; init; }

    /// <summary>The version of Repose.</summary>
    public required string Version { get; init; }

    /// <summary>The nights that show most of the person's sleep: the device's where there are any in the course.</summary>
    public IReadOnlyList<Night> MainNights =>
        Measured.Any(night => night.Main is not null && Answer.Series.Phases.Course.Contains(night.Date))
            ? Measured
            : Told;
}
