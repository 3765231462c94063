namespace Repose.Pictures;

/// <summary>What a forest picture says in words.</summary>
internal static class ForestWords
{
    internal static string Subtitle(ForestData data) =>
        data.Clients.Count == 0 ? "No clients yet."
        : data.Clients.Count > ForestData.MostDrawn
            ? $"the first {ForestData.MostDrawn} of {Count(data)}; all are in the table · right is better"
        : $"{Count(data)} · right is better";

    internal static string Description(ForestData data) =>
        string.Join(' ', new[] { $"One row for each of {Count(data)}." }.Concat(Findings(data)));

    internal static IReadOnlyList<string> Sentences(ForestData data) => [.. Findings(data), .. data.NotShown];

    internal static IReadOnlyList<string> Notes(ForestData data) =>
        [
            .. Sentences(data),
            .. data.Clients.Any(client => client.Shared is not null)
                ?
                [
                    "There is much chance in one client's own result. Beside it stands the same result with what the "
                        + "other clients showed: the less sure the own result is, the nearer it is drawn to the mean.",
                ]
                : Array.Empty<string>(),
        ];

    internal static Gain? Gain(ForestData data, Level? level) =>
        level is null
            ? null
            : Pictures.Gain.Of(Ruler(data) with { Estimate = level.Mean, Low = level.Low, High = level.High });

    internal static string Amount(ForestData data, double gain) => EffectWords.Amount(Ruler(data), gain);

    /// <summary>"3 min better to 21 min better".</summary>
    internal static string Interval(ForestData data, Gain? gain) =>
        gain is { Least: { } least, Most: { } most }
            ? $"{Amount(data, least)} to {Amount(data, most)}"
            : Numbers.Unknown;

    internal static string Size(ForestData data, double important) =>
        Numbers.Value(important, EffectWords.Unit(Ruler(data)));

    private static IEnumerable<string> Findings(ForestData data)
    {
        if (Gain(data, data.Mean) is { } mean)
        {
            yield return $"On average over these clients: about {Amount(data, mean.Value)} "
                + $"({EffectWords.Interval(Ruler(data), mean)}).";
        }

        if (Gain(data, data.NextClient) is { Least: { } least, Most: { } most })
        {
            yield return $"For the next client, anything from {Amount(data, least)} to {Amount(data, most)} is likely.";
        }

        if (data.Important is { } important)
        {
            yield return $"A change that matters is about {Size(data, important)}.";
        }
    }

    internal static string Count(ForestData data) => Numbers.Count(data.Clients.Count, "client", "clients");

    private static EffectRulerData Ruler(ForestData data) =>
        new()
        {
            Title = data.Title,
            Unit = data.Unit,
            HigherIsBetter = data.HigherIsBetter,
            BetterWords = data.BetterWords,
            WorseWords = data.WorseWords,
        };
}
