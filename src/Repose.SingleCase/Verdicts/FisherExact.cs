using MathNet.Numerics;

namespace Repose.SingleCase;

/// <summary>Fisher's exact test for a two-by-two table, one-sided.</summary>
internal static class FisherExact
{
    /// <summary>
    /// The probability, margins fixed, of at least this many missing among the treated days.
    /// </summary>
    public static double AtLeast(int missingTreated, int treated, int missingOther, int other)
    {
        var missing = missingTreated + missingOther;
        var all = SpecialFunctions.BinomialLn(treated + other, missing);
        var sum = 0.0;
        for (var x = missingTreated; x <= Math.Min(missing, treated); x++)
        {
            if (missing - x <= other)
            {
                sum += Math.Exp(
                    SpecialFunctions.BinomialLn(treated, x) + SpecialFunctions.BinomialLn(other, missing - x) - all
                );
            }
        }

        return Math.Min(1, sum);
    }
}
