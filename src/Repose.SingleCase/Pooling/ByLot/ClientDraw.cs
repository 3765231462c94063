using System.Numerics;

namespace Repose.SingleCase;

/// <summary>One client's part in a test by lot: the observed statistic, and those of all draws that could have been.</summary>
/// <param name="Client">Who.</param>
/// <param name="Statistic">The observed statistic.</param>
/// <param name="Count">How many draws there could have been, all equally likely.</param>
/// <param name="IsFlat">Whether the client's values do not vary.</param>
/// <param name="All">Every draw, the observed one included; asked for only when there are few.</param>
/// <param name="Another">Another draw by the random numbers given.</param>
internal sealed record ClientDraw(
    string Client,
    double Statistic,
    BigInteger Count,
    bool IsFlat,
    Func<IReadOnlyList<DrawnPart?>> All,
    Func<ReproducibleRandom, DrawnPart?> Another
);
