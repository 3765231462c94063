using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Repose.SingleCase;

/// <summary>How treatment days are drawn by lot: blocks of days, a number for each, and a gap to keep.</summary>
/// <remarks>
/// All admissible schedules are equally likely. They are counted by dynamic programming over the weeks, with the last
/// treatment day as the state, so that designs of any size can be counted and drawn from.
/// </remarks>
public sealed class DrawDesign
{
    /// <summary>Stands for "no treatment yet" where a key cannot be null.</summary>
    private const int NoDay = int.MinValue;

    private readonly Dictionary<(int Week, int? Last), BigInteger> _completions = [];
    private readonly HashSet<int> _eligible;
    private readonly int[] _choices;

    private DrawDesign(ImmutableArray<DrawWeek> weeks, int minimumGap, bool gapAcrossWeeks, int? maximumGap)
    {
        Weeks = weeks;
        MinimumGap = minimumGap;
        MaximumGap = maximumGap;
        GapAcrossWeeks = gapAcrossWeeks;
        Choices = [.. weeks.Select(week => week.Choices(minimumGap, maximumGap))];
        _choices = [.. Choices.Select(choices => choices.Count)];
        ChoiceStarts = [0, .. _choices.Select((_, week) => _choices[..(week + 1)].Sum())];
        _eligible = [.. weeks.SelectMany(week => week.EligibleDays)];
        Count = Completions(0, null);
    }

    /// <summary>The blocks, in the order of the calendar.</summary>
    public ImmutableArray<DrawWeek> Weeks { get; }

    /// <summary>The least difference of day numbers between two treatments: 2 means never on consecutive days.</summary>
    public int MinimumGap { get; }

    /// <summary>The most difference of day numbers between two neighbouring treatments; null for any.</summary>
    public int? MaximumGap { get; }

    /// <summary>Whether the gaps are also kept from one week to the next.</summary>
    public bool GapAcrossWeeks { get; }

    /// <summary>How many schedules are admissible, 1 or more.</summary>
    public BigInteger Count { get; }

    internal ImmutableArray<List<int[]>> Choices { get; }

    /// <summary>Where the choices of each week start when those of all weeks are in one row, and where that ends.</summary>
    internal int[] ChoiceStarts { get; }

    /// <summary>How many choices the week with the most of them has.</summary>
    internal int MostChoices => _choices.Max();

    /// <summary>How many days may be drawn.</summary>
    internal int EligibleDays => _eligible.Count;

    /// <summary>States a design.</summary>
    /// <exception cref="ArgumentException">
    /// No week, weeks out of order, a gap below 1, a maximum below the minimum, or a design that no schedule can meet.
    /// </exception>
    public static DrawDesign Of(
        IEnumerable<DrawWeek> weeks,
        int minimumGap = 1,
        bool gapAcrossWeeks = false,
        int? maximumGap = null
    ) =>
        TryOf(weeks, out var design, minimumGap, gapAcrossWeeks, maximumGap)
            ? design
            : throw new ArgumentException("No schedule keeps these gaps with so many treatments.", nameof(minimumGap));

    /// <summary>States a design, if any schedule can meet it.</summary>
    /// <exception cref="ArgumentException">
    /// No week, weeks out of order, a gap below 1, or a maximum below the minimum.
    /// </exception>
    public static bool TryOf(
        IEnumerable<DrawWeek> weeks,
        [NotNullWhen(true)] out DrawDesign? design,
        int minimumGap = 1,
        bool gapAcrossWeeks = false,
        int? maximumGap = null
    )
    {
        ArgumentNullException.ThrowIfNull(weeks);
        ImmutableArray<DrawWeek> inOrder = [.. weeks];
        Check(inOrder, minimumGap, maximumGap);
        var stated = new DrawDesign(inOrder, minimumGap, gapAcrossWeeks, maximumGap);
        design = stated.Count.IsZero ? null : stated;
        return design is not null;
    }

    private static void Check(ImmutableArray<DrawWeek> weeks, int minimumGap, int? maximumGap)
    {
        if (weeks.IsEmpty)
        {
            throw new ArgumentException("A design needs a week.", nameof(weeks));
        }

        if (minimumGap < 1)
        {
            throw new ArgumentException($"A gap of {minimumGap} days is less than 1.", nameof(minimumGap));
        }

        if (maximumGap < minimumGap)
        {
            throw new ArgumentException(
                $"A gap of at most {maximumGap} days is less than one of at least {minimumGap}.",
                nameof(maximumGap)
            );
        }

        int[] days = [.. weeks.SelectMany(week => week.EligibleDays)];
        for (var i = 1; i < days.Length; i++)
        {
            if (days[i] <= days[i - 1])
            {
                throw new ArgumentException($"Day {days[i]} comes after day {days[i - 1]}.", nameof(weeks));
            }
        }
    }

    /// <summary>The chance of each eligible day to be a treatment day, from 0 to 1.</summary>
    /// <remarks>Exact: schedules that hold the day, counted forwards and backwards, over all schedules.</remarks>
    public IReadOnlyDictionary<int, double> Chances()
    {
        var holding = _eligible.ToDictionary(day => day, _ => BigInteger.Zero);
        var ways = new Dictionary<int, BigInteger> { [NoDay] = BigInteger.One };
        for (var week = 0; week < Weeks.Length; week++)
        {
            var next = new Dictionary<int, BigInteger>();
            foreach (var (before, count) in ways)
            {
                int? last = before == NoDay ? null : before;
                foreach (var choice in Choices[week].Where(choice => Fits(last, choice)))
                {
                    var reached = LastOf(choice, last);
                    var schedules = count * Completions(week + 1, reached);
                    foreach (var day in choice)
                    {
                        holding[day] += schedules;
                    }

                    next[reached ?? NoDay] = next.GetValueOrDefault(reached ?? NoDay) + count;
                }
            }

            ways = next;
        }

        return holding.ToDictionary(day => day.Key, day => (double)day.Value / (double)Count);
    }

    /// <summary>Whether the lot could have produced exactly these treatment days.</summary>
    public bool Admits(IEnumerable<int> days) => Place(days) is not null;

    /// <summary>Every admissible schedule, each an ascending list of days. Lazy: a large design has very many.</summary>
    public IEnumerable<IReadOnlyList<int>> Enumerate() => Enumerate(0, null, []);

    /// <summary>Draws one schedule. The same seed always draws the same.</summary>
    public DrawnSchedule Draw(ulong seed)
    {
        var picks = new int[Weeks.Length];
        Draw(new ReproducibleRandom(seed), picks);
        return new(this, [.. picks.SelectMany((pick, week) => Choices[week][pick])], seed);
    }

    /// <summary>Takes up a schedule that was drawn before, or elsewhere.</summary>
    /// <remarks>Inadmissible days are taken too: a test of them is refused later, with that reason.</remarks>
    public DrawnSchedule Recall(IEnumerable<int> days) => new(this, [.. days.Order()], null);

    internal void Draw(ReproducibleRandom random, int[] picks)
    {
        if (!GapAcrossWeeks)
        {
            // The weeks are independent, and picking in each is the uniform draw.
            for (var week = 0; week < picks.Length; week++)
            {
                picks[week] = random.NextBelow(_choices[week]);
            }

            return;
        }

        int? last = null;
        var rank = random.NextBelow(Count);
        for (var week = 0; week < picks.Length; week++)
        {
            for (var pick = 0; ; pick++)
            {
                var choice = Choices[week][pick];
                var below = Fits(last, choice) ? Completions(week + 1, LastOf(choice, last)) : BigInteger.Zero;
                if (rank < below)
                {
                    picks[week] = pick;
                    last = LastOf(choice, last);
                    break;
                }

                rank -= below;
            }
        }
    }

    /// <summary>Draws as many schedules as fit; each row, of one column for each schedule, holds the picks of a week.</summary>
    internal void Draw(ReproducibleRandom random, Span<int> picks, int columns, int from)
    {
        if (!GapAcrossWeeks)
        {
            random.FillBelow(_choices, picks, columns, from);
            return;
        }

        var drawn = new int[Weeks.Length];
        for (var column = from; column < columns; column++)
        {
            Draw(random, drawn);
            Put(drawn, picks, columns, column);
        }
    }

    /// <summary>Writes every admissible schedule, in the same form.</summary>
    internal void PickAll(Span<int> picks, int columns)
    {
        var next = 0;
        PickAll(0, null, new int[Weeks.Length], picks, columns, ref next);
    }

    private void PickAll(int week, int? last, int[] before, Span<int> picks, int columns, ref int next)
    {
        if (week == before.Length)
        {
            Put(before, picks, columns, next++);
            return;
        }

        for (before[week] = 0; before[week] < Choices[week].Count; before[week]++)
        {
            var choice = Choices[week][before[week]];
            if (Fits(last, choice))
            {
                PickAll(week + 1, LastOf(choice, last), before, picks, columns, ref next);
            }
        }
    }

    private static void Put(int[] schedule, Span<int> picks, int columns, int column)
    {
        for (var week = 0; week < schedule.Length; week++)
        {
            picks[(week * columns) + column] = schedule[week];
        }
    }

    /// <summary>The number of each week's choice; null when the lot could not have produced these days.</summary>
    internal int[]? Place(IEnumerable<int> days)
    {
        var picks = new int[Weeks.Length];
        int[] ordered = [.. days.Order()];
        if (ordered.Any(day => !_eligible.Contains(day)))
        {
            return null;
        }

        int? last = null;
        for (var week = 0; week < picks.Length; week++)
        {
            int[] inWeek = [.. ordered.Where(Weeks[week].EligibleDays.Contains)];
            picks[week] = Choices[week].FindIndex(choice => choice.AsSpan().SequenceEqual(inWeek));
            if (picks[week] < 0 || !Fits(last, inWeek))
            {
                return null;
            }

            last = LastOf(inWeek, last);
        }

        return picks;
    }

    internal bool Fits(int? last, int[] choice) =>
        !GapAcrossWeeks
        || last is null
        || choice.Length == 0
        || (choice[0] - last >= MinimumGap && !(choice[0] - last > MaximumGap));

    internal static int? LastOf(int[] choice, int? before) => choice.Length > 0 ? choice[^1] : before;

    private BigInteger Completions(int week, int? last)
    {
        if (week == Weeks.Length)
        {
            return BigInteger.One;
        }

        var state = (week, GapAcrossWeeks ? last : null);
        if (_completions.TryGetValue(state, out var known))
        {
            return known;
        }

        var sum = BigInteger.Zero;
        foreach (var choice in Choices[week])
        {
            sum += Fits(last, choice) ? Completions(week + 1, LastOf(choice, last)) : BigInteger.Zero;
        }

        // Filled once, by the constructor, which asks for every state that can be reached; only read after that.
        _completions[state] = sum;
        return sum;
    }

    private IEnumerable<IReadOnlyList<int>> Enumerate(int week, int? last, ImmutableList<int> before)
    {
        if (week == Weeks.Length)
        {
            yield return before;
            yield break;
        }

        foreach (var choice in Choices[week].Where(choice => Fits(last, choice)))
        {
            foreach (var schedule in Enumerate(week + 1, LastOf(choice, last), before.AddRange(choice)))
            {
                yield return schedule;
            }
        }
    }
}
