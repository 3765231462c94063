using Repose.SingleCase;

namespace Repose.Validation.Studies;

/// <summary>What must not matter, does not: the share of people for whom a change of form leaves the answer alone.</summary>
internal static class Metamorphic
{
    private const double Mid = 20;

    public static readonly Study Forms = new(
        "What must not matter",
        "The same data told in another form. The answer must be the same for everyone: to 1e-9 of its size where the numbers "
            + "are other ones, bit for bit where they are the same ones in another order or on another thread.",
        "same answer",
        people =>
            Phases()
                .Select(form => ($"before and after, {form.Name}", (Func<ulong, bool>)(seed => SamePhase(seed, form))))
                .Concat(
                    Lots().Select(form => ($"by lot, {form.Name}", (Func<ulong, bool>)(seed => SameLot(seed, form))))
                )
                .Append(("a pool, clients in another order", SamePool))
                .Append(("a pool, a client given twice is refused", RefusesTwins))
                .Append(("a stream of clients, cut in two and merged the other way round", SameStream))
                .Append(("before and after, computed again on another thread", SameOnAnotherThread))
                .Select(form => new Figure(form.Item1, Runs.Count(people, form.Item2), people, 1, 1))
    );

    private sealed record Form(string Name, Func<DailyValue, DailyValue> Of, double Scale = 1, int Days = 0)
    {
        public Func<IEnumerable<DailyValue>, IEnumerable<DailyValue>> Rows { get; init; } = rows => rows;

        public bool Exact { get; init; }
    }

    private static IEnumerable<Form> Phases() =>
        [
            .. Lots(),
            new("a night without a value added", row => row)
            {
                Rows = rows => rows.Append(new DailyValue(50, null)),
                Exact = true,
            },
        ];

    private static IEnumerable<Form> Lots() =>
        [
            new("1,000 added", row => row with { Value = row.Value + 1000 }),
            new("in seconds, not minutes", row => row with { Value = row.Value * 60 }, 60),
            new("in millionths", row => row with { Value = row.Value * 1e-6 }, 1e-6),
            new("turned upside down", row => row with { Value = -row.Value }, -1),
            new("days from 739,000", row => row with { Day = row.Day + 739_000 }, Days: 739_000) { Exact = true },
            new("rows in reverse order", row => row) { Rows = rows => rows.Reverse(), Exact = true },
        ];

    private static bool SamePhase(ulong seed, Form form)
    {
        var series = Before(seed);
        return Same(Phase(series, 0), Phase(Changed(series, form), form.Days), form);
    }

    private static bool SameLot(ulong seed, Form form)
    {
        var drawn = Simulated.FiveWeeks.Draw(seed).Days;
        var series = new Simulated(seed).Series(35, 0.3, 0.1, _ => 0);
        return Same(Lot(series, drawn, 0), Lot(Changed(series, form), drawn, form.Days), form);
    }

    private static bool Same(EffectInterval first, EffectInterval second, Form form)
    {
        var (low, high) = form.Scale < 0 ? (second.Upper, second.Lower) : (second.Lower, second.Upper);
        var room = form.Exact
            ? 0
            : 1e-9 * Math.Abs(form.Scale) * (1000 + Math.Abs(first.Lower) + Math.Abs(first.Upper));
        return Math.Abs(low - (form.Scale * first.Lower)) <= room
            && Math.Abs(high - (form.Scale * first.Upper)) <= room;
    }

    private static bool SamePool(ulong seed)
    {
        var clients = Clients(seed);
        var (one, other) = (Pool(clients), Pool([.. clients.Reverse()]));
        return one.Posterior!.Mean.Interval(0.95).Equals(other.Posterior!.Mean.Interval(0.95))
            && one.Reml!.HartungKnapp.Equals(other.Reml!.HartungKnapp);
    }

    private static bool RefusesTwins(ulong seed)
    {
        try
        {
            _ = Pool([.. Clients(seed), Clients(seed)[0]]);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static bool SameStream(ulong seed)
    {
        var clients = Clients(seed);
        var (whole, first, second) = (Stream(clients), Stream(clients[..3]), Stream(clients[3..]));
        second.Merge(first);
        return whole.Answer().Posterior!.Mean.Interval(0.95).Equals(second.Answer().Posterior!.Mean.Interval(0.95));
    }

    private static bool SameOnAnotherThread(ulong seed)
    {
        var series = Before(seed);
        EffectInterval? other = null;
        var thread = new Thread(() => other = Phase(series, 0));
        thread.Start();
        thread.Join();
        return Phase(series, 0).Equals(other);
    }

    private static DailySeries Before(ulong seed) =>
        new Simulated(seed).Series(49, 0.3, 0.1, day => day > 14 ? -10 : 0);

    private static DailySeries Changed(DailySeries series, Form form) =>
        DailySeries.Of(form.Rows(series.Rows.Select(form.Of)));

    private static EffectInterval Phase(DailySeries series, int days) =>
        PhaseChange
            .Estimate(series, SingleCase.Phases.Of(DayRange.Of(1 + days, 15 + days), DayRange.Of(15 + days, 51 + days)))
            .Posterior!.Interval(0.95);

    private static EffectInterval Lot(DailySeries series, IEnumerable<int> drawn, int days)
    {
        var design = DrawDesign.Of(
            Enumerable.Range(0, 5).Select(week => DrawWeek.Of(Enumerable.Range(1 + days + (week * 7), 5), 2)),
            2
        );
        return DayEffect.TestByLot(series, design.Recall(drawn.Select(day => day + days))).Interval(0.95)!;
    }

    private static ClientEffect[] Clients(ulong seed)
    {
        var person = new Simulated(seed);
        return
        [
            .. Enumerable
                .Range(0, 6)
                .Select(i => ClientEffect.Of($"{i}", -10 + (12 * person.Normal()), 36 + (100 * person.Fraction()))),
        ];
    }

    private static PooledAnswer Pool(IReadOnlyList<ClientEffect> clients) =>
        Pooling.Answer(
            new PoolQuestion
            {
                Clients = clients,
                Mid = Mid,
                Direction = Direction.LowerIsBetter,
            }
        );

    private static StreamingPool Stream(IEnumerable<ClientEffect> clients)
    {
        var pool = new StreamingPool(Mid, Direction.LowerIsBetter);
        foreach (var client in clients)
        {
            pool.Add(client);
        }

        return pool;
    }
}
