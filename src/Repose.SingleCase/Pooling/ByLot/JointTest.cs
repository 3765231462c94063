namespace Repose.SingleCase;

/// <summary>Runs a test by lot over one client or several.</summary>
internal static class JointTest
{
    public static DrawTest Run(IReadOnlyList<ClientDraw> clients, IReadOnlyList<LeftOutOfTest> leftOut, ulong seed)
    {
        if (clients.Count == 0)
        {
            var refused = leftOut.Count > 0 && leftOut.All(client => client.Status == LotStatus.Refused);
            return new(refused ? LotStatus.Refused : LotStatus.CannotEstimate, leftOut);
        }

        var joint = JointDistribution.Of(clients, seed);
        return new(
            clients.All(client => client.IsFlat) ? LotStatus.NoVariance
                : joint.Count < LotTest.FewestSchedules || joint.Distinguishable < LotTest.FewestSchedules
                    ? LotStatus.CannotTellDesign
                : LotStatus.Ok,
            joint,
            leftOut
        );
    }

    /// <exception cref="ArgumentException">A client is given twice.</exception>
    public static void RefuseTwice(IEnumerable<string> clients)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var twice = clients.FirstOrDefault(client => !seen.Add(client));
        if (twice is not null)
        {
            throw new ArgumentException($"{twice} is given twice; each client counts once.", nameof(clients));
        }
    }
}
