namespace Repose.Sleep;

/// <summary>What the reaction test is made of, in milliseconds.</summary>
/// <remarks>
/// A test of three minutes, waits of one to four seconds, and a lapse of 355 ms are those of the brief psychomotor
/// vigilance test, PVT-B (Basner, Mollicone and Dinges 2011, Acta Astronaut 69:949-959). What counts as too soon, and when
/// a signal is given up, are common in the field; that they are the paper's own was not checked.
/// </remarks>
public static class ReactionRules
{
    /// <summary>How long the test is. A signal that is there at the end may still be answered.</summary>
    public const double Length = 180_000;

    /// <summary>The shortest wait between an answer and the next signal.</summary>
    public const double ShortestWait = 1_000;

    /// <summary>The longest wait.</summary>
    public const double LongestWait = 4_000;

    /// <summary>The least time that counts as a lapse.</summary>
    public const double Lapse = 355;

    /// <summary>What is faster than this is no answer to the signal.</summary>
    public const double TooSoon = 100;

    /// <summary>When a signal that nobody answers is taken away.</summary>
    public const double GivenUpAfter = 30_000;

    /// <summary>How much later than it should a browser may draw: about a dozen frames.</summary>
    /// <remarks>Ours. What is later than that was held up by something else, and the test does not count.</remarks>
    public const double Slack = 250;

    /// <summary>How many tests are there to get used to it, and are not part of a trend.</summary>
    public const int FirstOnes = 3;
}
