namespace Repose.Import.Files;

/// <summary>Counts what is left out, by what it is and why, and remembers where the first few were.</summary>
internal sealed class LeftOutList
{
    private const int Remembered = 5;

    private readonly Dictionary<(string What, string Why), (int Count, List<string> Where)> counts = [];

    public void Add(string what, string why, string where, int count = 1)
    {
        var (before, places) = counts.GetValueOrDefault((what, why), (0, []));
        if (places.Count < Remembered)
        {
            places.Add(where);
        }

        counts[(what, why)] = (before + count, places);
    }

    public IReadOnlyList<LeftOut> ToList() =>
        [.. counts.Select(c => new LeftOut(c.Key.What, c.Key.Why, c.Value.Count, c.Value.Where))];
}
