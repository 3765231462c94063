namespace Repose.SingleCase;

/// <summary>Is the outcome different from the day on which the lot let the course start?</summary>
/// <remarks>
/// The statistic is the mean from the start on minus the mean before it; the test asks how often another start would
/// have given as much. Marascuilo and Busk 1988, Behavioral Assessment 10, 1-28; Koehler and Levin 1998,
/// doi:10.1037/1082-989X.3.2.206, who also draw which client starts when, which is not done here. Missing days stay
/// missing on their dates. A drawn start removes most of what speaks against before and after: a change that would
/// have come anyway does not know when the lot lets the course begin.
/// </remarks>
public static class StartPoint
{
    /// <summary>The test of one client. Fewer than 40 possible days cannot convince, whatever is found.</summary>
    /// <param name="series">The outcome from the first day of the baseline to the last of the course.</param>
    /// <param name="start">The start as drawn.</param>
    public static DrawTest Test(DailySeries series, DrawnStart start) => Test([new("the client", series, start)]);

    /// <summary>
    /// The test over several clients, whose starts were drawn independently: exact up to 200,000 ways in which the
    /// starts could fall together, by 9,999 joint draws beyond.
    /// </summary>
    /// <param name="clients">Each client once, in any order.</param>
    /// <param name="seed">The seed of the draws; the same seed gives the same answer.</param>
    /// <exception cref="ArgumentException">A client is given twice.</exception>
    public static DrawTest Test(IReadOnlyList<StartClient> clients, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(clients);
        JointTest.RefuseTwice(clients.Select(client => client.Client));
        var (draws, leftOut) = (new List<ClientDraw>(), new List<LeftOutOfTest>());
        foreach (var client in clients)
        {
            ArgumentNullException.ThrowIfNull(client.Series);
            if (!client.Start.IsAdmissible)
            {
                leftOut.Add(new(client.Client, LotStatus.Refused));
            }
            else if (StartStatistic.Of(client) is { } draw)
            {
                draws.Add(draw);
            }
            else
            {
                leftOut.Add(new(client.Client, LotStatus.CannotEstimate));
            }
        }

        return JointTest.Run(draws, leftOut, seed);
    }
}
