namespace Repose.SingleCase;

/// <summary>Takes the upward bias of few values out of a standardised difference.</summary>
/// <remarks>Hedges 1981, J Educ Stat 6:107-128, doi 10.3102/10769986006002107: the approximation.</remarks>
internal static class SmallSampleFactor
{
    /// <summary>Above 0 and below 1 for more than one degree of freedom; 0, which is of no use, for one.</summary>
    public static double Of(double degreesOfFreedom) => 1 - (3 / ((4 * degreesOfFreedom) - 1));
}
