using System.Text;
using Repose.Pictures;
using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pool;

/// <summary>A pooled answer on the screen.</summary>
internal static class PoolText
{
    internal static string Of(PooledAnswer answer, ForestData forest, double mid)
    {
        var text = new StringBuilder();
        Add($"{Numbers.Count((int)answer.Clients, "client", "clients")}.");
        Add($"\n{PoolWords.Heading(answer.Verdict)}.");
        foreach (var sentence in ForestPicture.Sentences(forest))
        {
            Add($"  {sentence}");
        }

        var size = Numbers.Value(mid, forest.Unit is "%" ? "points" : forest.Unit);
        if (answer.MayShow(PoolPart.Mean))
        {
            Chance("on average it is better at all", answer.Posterior!.ChanceOfMeanGain);
            Chance($"on average it is better by {size} or more", answer.Posterior.ChanceOfMeanMattering);
        }

        if (answer.MayShow(PoolPart.NextClient))
        {
            Chance($"the next client gains {size} or more", answer.Posterior!.ChanceOfNextMattering);
        }

        Add($"\n{PoolWords.HowStrong}");
        return text.ToString();

        void Chance(string of, double chance) => Add($"  {ChanceWords.Of(new Chance(chance, of))}");
        void Add(string line) => text.Append(line).Append('\n');
    }
}
