namespace Repose.SingleCase;

/// <summary>One block of a draw: which days may be drawn, and how many of them are.</summary>
public sealed record DrawWeek
{
    private const int MostSubsets = 200_000;

    private DrawWeek(IReadOnlyList<int> eligibleDays, int treatments)
    {
        EligibleDays = eligibleDays;
        Treatments = treatments;
    }

    /// <summary>The days that may be drawn, ascending.</summary>
    public IReadOnlyList<int> EligibleDays { get; }

    /// <summary>How many of them are treatment days, from 0 to all.</summary>
    public int Treatments { get; }

    /// <summary>Names the eligible days of a week and how many treatments it has.</summary>
    /// <exception cref="ArgumentException">
    /// A day is given twice, there are more treatments than days, or the block has more than 200,000 subsets.
    /// </exception>
    public static DrawWeek Of(IEnumerable<int> eligibleDays, int treatments)
    {
        ArgumentNullException.ThrowIfNull(eligibleDays);
        int[] days = [.. eligibleDays.Order()];
        for (var i = 1; i < days.Length; i++)
        {
            if (days[i] == days[i - 1])
            {
                throw new ArgumentException($"Day {days[i]} is given twice.", nameof(eligibleDays));
            }
        }

        if (treatments < 0 || treatments > days.Length)
        {
            throw new ArgumentException($"{treatments} treatments do not fit {days.Length} days.", nameof(treatments));
        }

        if (MathNet.Numerics.SpecialFunctions.BinomialLn(days.Length, treatments) > Math.Log(MostSubsets) + 1e-6)
        {
            throw new ArgumentException(
                $"A block of {treatments} of {days.Length} days is too large; draw in smaller blocks.",
                nameof(eligibleDays)
            );
        }

        return new(days, treatments);
    }

    /// <summary>All ways to place the treatments with no fewer and no more days between neighbours, in ascending order.</summary>
    internal List<int[]> Choices(int minimumGap, int? maximumGap)
    {
        var found = new List<int[]>();
        Extend(new int[Treatments], 0, 0, (minimumGap, maximumGap ?? int.MaxValue), found);
        return found;
    }

    private void Extend(int[] chosen, int have, int from, (int Least, int Most) gap, List<int[]> found)
    {
        if (have == Treatments)
        {
            found.Add((int[])chosen.Clone());
            return;
        }

        for (var i = from; i < EligibleDays.Count; i++)
        {
            var since = have == 0 ? gap.Least : EligibleDays[i] - chosen[have - 1];
            if (since >= gap.Least && since <= gap.Most)
            {
                chosen[have] = EligibleDays[i];
                Extend(chosen, have + 1, i + 1, gap, found);
            }
        }
    }
}
