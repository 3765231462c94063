using System.Globalization;

namespace Repose.SingleCase;

/// <summary>A pool that takes one client at a time and keeps only sums: constant memory, however many there are.</summary>
/// <remarks>
/// The answer is that of <see cref="Pooling.Answer"/> without the list of clients; <see cref="PooledPosterior.Shrink"/>
/// gives any client's. Sums are exact: the order of clients, batches, machines and merges cannot change a bit.
/// A pool cannot know whether a client is added twice. Not safe for several threads: give each its own and merge.
/// </remarks>
public sealed class StreamingPool
{
    /// <summary>Standard errors from 1 / this to this, and estimates up to this, in units of the smallest gain.</summary>
    private const double Extreme = 1e4;
    private readonly ExactTotals _totals = new();
    private readonly double[] _estimates = new double[ExactSummation.LargestBatch];
    private readonly double[] _variances = new double[ExactSummation.LargestBatch];
    private int _waiting;

    /// <summary>An empty pool.</summary>
    /// <param name="mid">The smallest gain that matters, above 0, in the unit of the outcome.</param>
    /// <param name="direction">Which way the outcome improves.</param>
    /// <param name="strength">The comparison that the clients' effects rest on.</param>
    /// <exception cref="ArgumentException">The smallest gain that matters is not above 0.</exception>
    public StreamingPool(double mid, Direction direction, Strength strength = Strength.Association)
    {
        Refusals.Mid(mid);
        (Mid, Direction, Strength) = (mid, direction, strength);
    }

    internal StreamingPool(double mid, Direction direction, Strength strength, long clients, ExactTotals totals)
        : this(mid, direction, strength)
    {
        Clients = clients;
        _totals.Add(totals);
    }

    /// <summary>The smallest gain that matters.</summary>
    public double Mid { get; }

    /// <summary>Which way the outcome improves.</summary>
    public Direction Direction { get; }

    /// <summary>The comparison that the clients' effects rest on.</summary>
    public Strength Strength { get; }

    /// <summary>How many clients were added, 0 or more.</summary>
    public long Clients { get; private set; }

    /// <summary>Adds a client.</summary>
    /// <exception cref="ArgumentException">As <see cref="Add(double, double)"/>.</exception>
    public void Add(ClientEffect client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Add(client.Estimate, client.Variance);
    }

    /// <summary>Adds a client's estimate, in the unit of the outcome, and its variance, in the square of it.</summary>
    /// <exception cref="ArgumentException">
    /// A number is not finite, or the estimate or its standard error is more than 10,000 times the smallest gain that
    /// matters, or the standard error less than a 10,000th of it.
    /// </exception>
    public void Add(double estimate, double variance)
    {
        var (scaled, scaledVariance) = (estimate / Mid, variance / (Mid * Mid));
        if (!(Math.Abs(scaled) <= Extreme && scaledVariance is >= 1 / (Extreme * Extreme) and <= Extreme * Extreme))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"An estimate of {estimate} with a variance of {variance} is out of all proportion to a smallest gain that matters of {Mid}; check the units."
                )
            );
        }

        _estimates[_waiting] = scaled;
        _variances[_waiting] = scaledVariance;
        Clients++;
        if (++_waiting == ExactSummation.LargestBatch)
        {
            Take();
        }
    }

    /// <summary>Adds all clients of another pool, which stays as it is.</summary>
    /// <exception cref="ArgumentException">The pools ask different questions.</exception>
    public void Merge(StreamingPool other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Mid != Mid || other.Direction != Direction || other.Strength != Strength)
        {
            throw new ArgumentException(
                "Only pools with the same smallest gain that matters, direction and strength add up.",
                nameof(other)
            );
        }

        _totals.Add(other.Totals());
        Clients += other.Clients;
    }

    /// <summary>The answer from what was added so far; more may be added after.</summary>
    public PooledAnswer Answer()
    {
        var posterior =
            Clients < 2
                ? null
                : new PooledPosterior(SpreadGrid.Of(new StreamedSums(Totals(), Clients, Mid).At, Mid), Mid, Direction);
        return Pooling.Of(Clients, posterior, Mid, Direction, Strength, Pooling.Hash(ToJson()));
    }

    /// <summary>The pool as JSON of about 25 kB: the same clients give the same text. Schema "repose-pool", version 1.</summary>
    public string ToJson() => StreamingPoolJson.Write(this, Totals());

    /// <summary>A pool that <see cref="ToJson"/> wrote, here or on another machine.</summary>
    /// <exception cref="FormatException">The text is not such a pool.</exception>
    public static StreamingPool FromJson(string json) => StreamingPoolJson.Read(json);

    /// <summary>The sums of a list of clients at any spread.</summary>
    internal static StreamedSums SumsOf(IEnumerable<ClientEffect> clients, double mid)
    {
        var pool = new StreamingPool(mid, Direction.HigherIsBetter);
        foreach (var client in clients)
        {
            pool.Add(client);
        }

        return new(pool.Totals(), pool.Clients, mid);
    }

    private ExactTotals Totals()
    {
        Take();
        return _totals;
    }

    private void Take()
    {
        ExactSummation.Add(_totals, _estimates.AsSpan(0, _waiting), _variances.AsSpan(0, _waiting));
        _waiting = 0;
    }
}
