using Repose.Lifelike;

namespace Repose.Demo;

/// <summary>What a client tells of their nights, and from when. Weeks are counted from this week.</summary>
internal sealed record NightPlan
{
    internal required int FromWeek { get; init; }

    /// <summary>The first week of which nothing is told any more; null for one who still goes on.</summary>
    internal int? UntilWeek { get; init; }

    internal required SleepHabits Habits { get; init; }

    /// <summary>Whether they write a diary.</summary>
    internal bool Diary { get; init; } = true;

    /// <summary>On what the diary is written.</summary>
    internal string WrittenOn { get; init; } = "phone";

    /// <summary>The name of what they wear at night; null for nothing.</summary>
    internal string? Device { get; init; }

    /// <summary>What they wear from a week on.</summary>
    internal (string Name, int FromWeek)? NextDevice { get; init; }

    /// <summary>From which week on, and until before which, they take something for sleep.</summary>
    internal (int From, int Until)? Medicine { get; init; }

    /// <summary>The week from which on they drink two cups fewer.</summary>
    internal int? LessCoffeeFrom { get; init; }

    /// <summary>A week away without a word, or in another zone.</summary>
    internal (int Week, string? Zone)? Trip { get; init; }
}
