using Repose.SingleCase;

namespace Repose.Pictures;

/// <summary>Several clients' changes, what they are on average, and what to expect of the next client.</summary>
public sealed record ForestData
{
    /// <summary>The most rows that are drawn; all are in the table.</summary>
    public const int MostDrawn = 60;

    /// <summary>What the changes are ("What sessions did, client by client").</summary>
    public required string Title { get; init; }

    /// <summary>"min", "%" (a change is in points), or any other word.</summary>
    public required string Unit { get; init; }

    /// <summary>The clients, in the order of the rows.</summary>
    public required IReadOnlyList<ForestClient> Clients { get; init; }

    /// <summary>The mean over clients with its 95% interval; null where it may not be shown yet.</summary>
    public Level? Mean { get; init; }

    /// <summary>The middle and the 95% interval for the next client; null where it may not be shown yet.</summary>
    public Level? NextClient { get; init; }

    /// <summary>Why parts are not shown, as sentences.</summary>
    public IReadOnlyList<string> NotShown { get; init; } = [];

    /// <summary>The smallest change that matters, positive; null where none is agreed.</summary>
    public double? Important { get; init; }

    /// <summary>Whether a change upwards is for the better.</summary>
    public required bool HigherIsBetter { get; init; }

    /// <summary>What follows an amount for the better: "sooner".</summary>
    public string BetterWords { get; init; } = "better";

    /// <summary>What follows an amount for the worse: "later".</summary>
    public string WorseWords { get; init; } = "worse";

    /// <summary>A pooled answer as a picture: only what its gates allow.</summary>
    public static ForestData Of(PooledAnswer answer, string title, string unit, double important, Direction direction)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var showsShared = answer.MayShow(PoolPart.ShrunkenClients);
        return new ForestData
        {
            Title = title,
            Unit = unit,
            Clients =
            [
                .. answer.Shrunken.Select(client => new ForestClient(
                    client.Own.Client,
                    new Level(client.Own.Estimate, client.Own.Interval.Lower, client.Own.Interval.Upper),
                    showsShared ? LevelOf(client.Posterior) : null
                )),
            ],
            Mean = answer.MayShow(PoolPart.Mean) ? LevelOf(answer.Posterior!.Mean) : null,
            NextClient = answer.MayShow(PoolPart.NextClient) ? LevelOf(answer.Posterior!.NextClient) : null,
            NotShown = Words.PoolWords.NotShown(answer),
            Important = important,
            HigherIsBetter = direction == Direction.HigherIsBetter,
        };
    }

    private static Level LevelOf(NormalMixture effect)
    {
        var interval = effect.Interval(0.95);
        return new Level(effect.Mean, interval.Lower, interval.Upper);
    }
}
