using System.Numerics;

namespace Repose.SingleCase;

/// <summary>The mean of several clients' statistics under every way, or 9,999 ways, in which their lots could fall.</summary>
internal sealed class JointDistribution
{
    private const int Draws = 9_999;
    private readonly ClientDraw[] _clients;
    private int _indistinguishable;
    private int _undefined;
    private double _sum;
    private double _squares;

    private JointDistribution(ClientDraw[] clients, ulong? seed)
    {
        _clients = clients;
        Seed = seed;
        Count = clients.Aggregate(BigInteger.One, (product, client) => product * client.Count);
        Statistic = clients.Average(client => client.Statistic);
        Test = new(new double[seed is null ? (int)Count : Draws + 1]);
    }

    public IReadOnlyList<string> Clients => [.. _clients.Select(client => client.Client)];

    public BigInteger Count { get; }

    public ulong? Seed { get; }

    public double Statistic { get; }

    public EffectTest Test { get; }

    /// <summary>Of the statistic; draws that allow no comparison are left out of it.</summary>
    public double Mean => Statistic - (_sum / Defined);

    public double? Deviation =>
        Defined < 2 ? null : Math.Sqrt(Math.Max(0, _squares - (_sum * _sum / Defined)) / (Defined - 1));

    /// <summary>The draws looked at for every one that always counts as extreme.</summary>
    public double Distinguishable => Test.Count / (double)Math.Max(1, _indistinguishable + _undefined);

    private int Defined => Test.Count - _undefined;

    public static JointDistribution Of(IEnumerable<ClientDraw> clients, ulong seed)
    {
        ClientDraw[] ordered = [.. clients.OrderBy(client => client.Client, StringComparer.Ordinal)];
        var count = ordered.Aggregate(BigInteger.One, (product, client) => product * client.Count);
        var isExact = count <= LotSchedules.MostEnumerated;
        var joint = new JointDistribution(ordered, isExact ? null : seed);
        if (isExact)
        {
            joint.Enumerate([.. ordered.Select(client => client.All())], 0, new(0, 0));
        }
        else
        {
            joint.Sample(new(seed));
        }

        return joint;
    }

    private void Enumerate(IReadOnlyList<DrawnPart?>[] all, int client, DrawnPart? before)
    {
        if (client == all.Length)
        {
            Take(before);
            return;
        }

        foreach (var part in all[client])
        {
            Enumerate(all, client + 1, Plus(before, part));
        }
    }

    private void Sample(ReproducibleRandom random)
    {
        Take(new(0, 0));
        for (var draw = 0; draw < Draws; draw++)
        {
            DrawnPart? sum = new DrawnPart(0, 0);
            foreach (var client in _clients)
            {
                // Every client draws, so that one undefined draw does not shift the random numbers of the others.
                sum = Plus(sum, client.Another(random));
            }

            Take(sum);
        }
    }

    private void Take(DrawnPart? sum)
    {
        DrawnPart? part = sum is { } known
            ? new DrawnPart(known.Difference / _clients.Length, known.Slope / _clients.Length)
            : null;
        _undefined += part is null ? 1 : 0;
        _sum += part?.Difference ?? 0;
        _squares += part is { Difference: var difference } ? difference * difference : 0;
        _indistinguishable += Test.Add(part, Statistic) ? 1 : 0;
    }

    private static DrawnPart? Plus(DrawnPart? one, DrawnPart? other) =>
        one is { } left && other is { } right
            ? new(left.Difference + right.Difference, left.Slope + right.Slope)
            : null;
}
