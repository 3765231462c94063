using System.Text.Json;

namespace Repose.Conform;

/// <summary>Collects, number by number, how near the engine comes to a reference case.</summary>
internal sealed class Conformity(ReferenceCase reference)
{
    private readonly List<string> beyond = [];
    private readonly HashSet<string> asides = new(StringComparer.Ordinal);
    private double worst = -1;

    /// <summary>Numbers compared.</summary>
    internal int Compared { get; private set; }

    /// <summary>What lies outside its tolerance, or is no number where one is expected; empty when all is well.</summary>
    internal IReadOnlyList<string> Beyond => beyond;

    /// <summary>The number that comes nearest to its tolerance, with its deviation; null when nothing was compared.</summary>
    internal string? Worst { get; private set; }

    /// <summary>What the case holds that is not compared, and why.</summary>
    internal IReadOnlyCollection<string> Asides => asides;

    internal void Status(string actual)
    {
        if (!actual.Equals(reference.Status, StringComparison.Ordinal))
        {
            beyond.Add($"status is {actual}, not {reference.Status}");
        }
    }

    /// <summary>Tells that a number is not held to, and why. <c>docs/conform.md</c> lists all that may be said here.</summary>
    internal void Aside(string why) => asides.Add(why);

    internal void Number(string name, double? expected, double? actual, Tolerance tolerance)
    {
        Compared++;
        var deviation = tolerance.Deviation(expected, actual);
        var share = deviation is 0 ? 0 : deviation / tolerance.Limit;
        if (!(share <= 1))
        {
            beyond.Add(FormattableString.Invariant($"{name} is {Said(actual)}, not {Said(expected)}"));
        }

        if (share > worst)
        {
            worst = share;
            Worst = FormattableString.Invariant($"{deviation:0.0E+0} of {tolerance.Limit:0.0E+0} at {name}");
        }
    }

    /// <summary>Compares every number of a block of the JSON; one that the engine does not give lies beyond.</summary>
    /// <param name="block">The block; nothing is compared where there is none.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="actual">The engine's number for a path inside the block, such as <c>coef.course</c> or <c>ci95.0</c>.</param>
    /// <param name="tolerance">The tolerance for that path; null leaves the number out, which only notes should.</param>
    internal void Block(
        JsonElement? block,
        string name,
        Func<string, double?> actual,
        Func<string, Tolerance?> tolerance
    )
    {
        foreach (var (path, expected) in Leaves(block, ""))
        {
            if (tolerance(path) is { } limit)
            {
                Number($"{name}.{path}", expected, actual(path), limit);
            }
        }
    }

    private static IEnumerable<(string Path, double? Expected)> Leaves(JsonElement? element, string path) =>
        element switch
        {
            { ValueKind: JsonValueKind.Object } group => group
                .EnumerateObject()
                .SelectMany(inner => Leaves(inner.Value, Join(path, inner.Name))),
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray()
                .SelectMany((inner, i) => Leaves(inner, Join(path, $"{i}"))),
            { } leaf => [(path, ReferenceCase.Number(leaf))],
            null => [],
        };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Said(double? number) =>
        number is { } known ? FormattableString.Invariant($"{known:R}") : "nothing";
}
