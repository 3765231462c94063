namespace Repose.SingleCase;

/// <summary>A run of calendar days that includes its start and excludes its end.</summary>
/// <remarks>The default value is the empty range at day 0.</remarks>
public readonly record struct DayRange
{
    private DayRange(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>The first day.</summary>
    public int Start { get; }

    /// <summary>The day after the last.</summary>
    public int End { get; }

    /// <summary>How many days there are, 0 or more.</summary>
    public int Length => End - Start;

    /// <summary>The days from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end comes before the start.</exception>
    public static DayRange Of(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end);
    }

    /// <summary>Whether the day lies in the range.</summary>
    public bool Contains(int day) => day >= Start && day < End;

    /// <summary>Weeks of seven days from the start; a last piece of less than a week goes with the week before.</summary>
    public IReadOnlyList<DayRange> InWeeks()
    {
        var (start, end, weeks) = (Start, End, Math.Max(1, Length / 7));
        return
        [
            .. Enumerable
                .Range(0, weeks)
                .Select(week => Of(start + (7 * week), week == weeks - 1 ? end : start + (7 * (week + 1)))),
        ];
    }

    /// <summary>Whether the two ranges share a day.</summary>
    public bool Overlaps(DayRange other) => Start < other.End && other.Start < End && Length > 0 && other.Length > 0;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start},{End})");
}
