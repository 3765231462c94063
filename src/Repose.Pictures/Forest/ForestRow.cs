namespace Repose.Pictures;

/// <summary>A client's row with its changes turned so that more is better; null where a change cannot be drawn.</summary>
internal sealed record ForestRow(string Name, Gain? Own, Gain? Shared)
{
    internal static IReadOnlyList<ForestRow> Of(ForestData data) =>
        [
            .. data
                .Clients.Take(ForestData.MostDrawn)
                .Select(client => new ForestRow(
                    client.Name,
                    ForestWords.Gain(data, client.Own),
                    ForestWords.Gain(data, client.Shared)
                )),
        ];
}
