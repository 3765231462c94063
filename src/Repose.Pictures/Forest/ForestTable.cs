namespace Repose.Pictures;

/// <summary>The numbers of a forest picture.</summary>
public static class ForestTable
{
    /// <summary>Every client, the mean, and the next client; the columns of shared results only where there are any.</summary>
    public static PictureTable Of(ForestData data)
    {
        var isShared = data.Clients.Any(client => client.Shared is not null);
        return new PictureTable(
            data.Title,
            isShared
                ? ["Who", "Own result", "95% interval", "With the others", "95% interval with the others"]
                : ["Who", "Own result", "95% interval"],
            [
                .. data.Clients.Select(client =>
                    Row(client.Name, [.. Cells(client.Own), .. isShared ? Cells(client.Shared) : []])
                ),
                .. Pooled("Mean over clients", data.Mean),
                .. Pooled("Next client", data.NextClient),
            ]
        );

        IEnumerable<string> Cells(Level? level)
        {
            var gain = ForestWords.Gain(data, level);
            yield return gain is null ? Numbers.Unknown : ForestWords.Amount(data, gain.Value);
            yield return ForestWords.Interval(data, gain);
        }

        // What is pooled is nobody's own result; without shared columns it stands in the only ones.
        IEnumerable<IReadOnlyList<string>> Pooled(string name, Level? level) =>
            level is null ? [] : [Row(name, [.. isShared ? ["", ""] : Array.Empty<string>(), .. Cells(level)])];

        static IReadOnlyList<string> Row(string name, IEnumerable<string> cells) => [name, .. cells];
    }
}
