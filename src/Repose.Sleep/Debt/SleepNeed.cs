using NodaTime;

namespace Repose.Sleep;

/// <summary>How much sleep a person aims for in 24 hours.</summary>
/// <remarks>
/// Defaults are the middle of the range recommended for the age by the National Sleep Foundation (Hirshkowitz et al.
/// 2015, doi:10.1016/j.sleh.2014.12.010). Need differs between people, so it can be set; the folklore that everybody
/// below 8 hours is in debt is not a rule here.
/// </remarks>
public sealed record SleepNeed
{
    private SleepNeed(Duration perDay, Duration? least, Duration? most) =>
        (PerDay, Least, Most) = (perDay, least, most);

    /// <summary>The target for 24 hours.</summary>
    public Duration PerDay { get; }

    /// <summary>The lower end of the range recommended for the age; null where the person set the need.</summary>
    public Duration? Least { get; }

    /// <summary>The upper end of that range.</summary>
    public Duration? Most { get; }

    /// <summary>Whether the person or the practice set it.</summary>
    public bool IsOwn => Least is null;

    /// <summary>A need that the person set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 3 and 18 hours.</exception>
    public static SleepNeed Own(Duration perDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perDay, Duration.FromHours(3));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perDay, Duration.FromHours(18));
        return new SleepNeed(perDay, null, null);
    }

    /// <summary>The default for an age in completed years; for an adult whose age is not known, pass null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative age.</exception>
    public static SleepNeed ForAge(int? years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years ?? 0);
        var (least, most) = years switch
        {
            null => (7, 9),
            0 => (12, 15),
            <= 2 => (11, 14),
            <= 5 => (10, 13),
            <= 13 => (9, 11),
            <= 17 => (8, 10),
            <= 64 => (7, 9),
            _ => (7, 8),
        };
        return new SleepNeed(
            Duration.FromHours((least + most) / 2.0),
            Duration.FromHours(least),
            Duration.FromHours(most)
        );
    }
}
