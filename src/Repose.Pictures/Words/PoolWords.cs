using Repose.SingleCase;

namespace Repose.Pictures.Words;

/// <summary>What several clients say together, in words that claim no more than the data allow.</summary>
public static class PoolWords
{
    /// <summary>What a pool rests on, said beside every pooled verdict.</summary>
    public const string HowStrong =
        "A pool is no stronger than the comparisons in its rows: where those set before against during, so does their "
        + "mean. It tells of clients like these, and only if none was left out because of how it went.";

    /// <summary>The verdict as a heading.</summary>
    public static string Heading(Verdict verdict) =>
        verdict switch
        {
            Verdict.HelpedByAnAmountThatMatters => "Better on average, by an amount that matters",
            Verdict.ProbablyHelped => "Probably better on average; how much is uncertain",
            Verdict.LittleOrNoDifference => "Little or no difference on average",
            Verdict.Worse => "Worse on average",
            Verdict.CannotTellYet => "Cannot tell yet",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
        };

    /// <summary>What may not be shown yet and why, one sentence for each reason.</summary>
    public static IReadOnlyList<string> NotShown(PooledAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return
        [
            .. answer
                .Gates.OfType<TooFewClients>()
                .GroupBy(gate => (gate.Have, gate.Need))
                .Select(group =>
                    $"{Sentence.Begin(And([.. group.Select(gate => Part(gate.Part))]))} can be shown from "
                    + $"{Numbers.Plain(group.Key.Need)} clients on; there {Are(group.Key.Have)}."
                ),
            .. answer
                .Gates.OfType<SpreadBeyondPrior>()
                .Take(1)
                .Select(_ =>
                    "These clients differ by far more than a change that matters would let expect. Often the unit of some "
                    + "rows, or the size of the change that matters, is wrong; check both before reading on."
                ),
        ];
    }

    private static string Part(PoolPart part) =>
        part switch
        {
            PoolPart.Mean => "the mean over clients",
            PoolPart.NextClient => "what to expect of the next client",
            PoolPart.ShrunkenClients => "each client in the light of the others",
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
        };

    private static string Are(long have) =>
        have switch
        {
            0 => "are none yet",
            1 => "is one",
            _ => $"are {Numbers.Plain(have)}",
        };

    private static string And(IReadOnlyList<string> parts) => string.Join(" and ", parts);
}
