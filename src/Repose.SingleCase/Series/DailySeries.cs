using System.Globalization;

namespace Repose.SingleCase;

/// <summary>One person's outcome, day by day, in the order of the calendar.</summary>
/// <remarks>
/// Days without a row and rows without a value mean the same: nothing was recorded. Missing days stay missing on
/// their date; nothing is filled in and nothing moves up.
/// </remarks>
public sealed class DailySeries
{
    private readonly Dictionary<int, DailyValue> _byDay;
    private string? _hash;

    private DailySeries(IReadOnlyList<DailyValue> rows)
    {
        Rows = rows;
        _byDay = rows.ToDictionary(row => row.Day);
    }

    /// <summary>All rows, ordered by day.</summary>
    public IReadOnlyList<DailyValue> Rows { get; }

    /// <summary>The hash of the rows, for the traces of all that is asked of them.</summary>
    internal string Hash => _hash ??= Canonical.Hash(this);

    /// <summary>Makes a series from rows in any order.</summary>
    /// <exception cref="ArgumentException">Two rows share a day, or a number is NaN, infinite, or not between 1e-100 and 1e100 in size.</exception>
    public static DailySeries Of(IEnumerable<DailyValue> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var ordered = rows.OrderBy(row => row.Day).ToArray();
        for (var i = 0; i < ordered.Length; i++)
        {
            RefuseNonsense(ordered[i]);
            if (i > 0 && ordered[i - 1].Day == ordered[i].Day)
            {
                throw new ArgumentException($"Day {ordered[i].Day} is given twice.", nameof(rows));
            }
        }

        return new(ordered);
    }

    /// <summary>The row of this day, or null when there is none.</summary>
    public DailyValue? On(int day) => _byDay.GetValueOrDefault(day);

    /// <summary>The same series without this day's row.</summary>
    public DailySeries Without(int day) => new([.. Rows.Where(row => row.Day != day)]);

    private static void RefuseNonsense(DailyValue row)
    {
        if (row.Value is { } value && !CanBeReckonedWith(value))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The value of day {row.Day} is {value}; a missing value is null, others are between 1e-100 and 1e100 in size."
                ),
                nameof(row)
            );
        }

        foreach (var (name, covariate) in row.Covariates)
        {
            if (!CanBeReckonedWith(covariate))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"'{name}' of day {row.Day} is {covariate}; leave out what is unknown, and keep to 1e-100 to 1e100 in size."
                    ),
                    nameof(row)
                );
            }
        }
    }

    /// <summary>Squares of larger numbers overflow, and those of smaller ones vanish.</summary>
    private static bool CanBeReckonedWith(double number) =>
        double.IsFinite(number) && (number == 0 || Math.Abs(number) is >= 1e-100 and <= 1e100);
}
