using System.Runtime.Intrinsics;

namespace Repose.SingleCase;

/// <summary>
/// Is the outcome that follows a treatment day different from that of other days of the same week, over all clients?
/// </summary>
public static class PooledDayEffect
{
    /// <summary>
    /// The test by lot over all clients: exact while their schedules can fall in up to 200,000 ways together, by 9,999
    /// joint draws beyond.
    /// </summary>
    /// <remarks>
    /// A joint draw that allows no comparison in one of the clients counts as extreme. Clients whose schedule was not
    /// one that their design could draw, or whose days allow no comparison, are left out, and named.
    /// </remarks>
    /// <param name="clients">Each client once, in any order.</param>
    /// <param name="seed">The seed of the draws; the same seed gives the same answer.</param>
    /// <exception cref="ArgumentException">A client is given twice, or a covariate is not known.</exception>
    public static DrawTest TestByLot(IReadOnlyList<LotClient> clients, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(clients);
        JointTest.RefuseTwice(clients.Select(client => client.Client));
        var (draws, leftOut) = (new List<ClientDraw>(), new List<LeftOutOfTest>());
        foreach (var client in clients)
        {
            Refusals.Covariates(client.Series, client.Covariates);
            if (!client.Schedule.IsAdmissible)
            {
                leftOut.Add(new(client.Client, LotStatus.Refused));
                continue;
            }

            var data = LotData.Of(client.Series, client.Schedule.Design, client.Covariates);
            var design = client.Schedule.Design;
            var lot = new LotComparison(data, client.Schedule, new Vector256<double>[LotComparison.Room(data, design)]);
            if (lot.CanCompare)
            {
                draws.Add(Of(client, lot));
            }
            else
            {
                leftOut.Add(new(client.Client, LotStatus.CannotEstimate));
            }
        }

        return JointTest.Run(draws, leftOut, seed);
    }

    private static ClientDraw Of(LotClient client, LotComparison lot)
    {
        var design = client.Schedule.Design;
        var picks = new int[design.Weeks.Length];
        return new(
            client.Client,
            lot.Statistic,
            design.Count,
            lot.IsFlat,
            () => lot.All(client.Schedule),
            random =>
            {
                design.Draw(random, picks);
                return lot.At(picks);
            }
        );
    }
}
