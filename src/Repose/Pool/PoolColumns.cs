using Repose.SingleCase;

namespace Repose.Pool;

/// <summary>Which columns of a file hold what.</summary>
internal sealed class PoolColumns
{
    private readonly string[] header;

    private PoolColumns(string[] header, int client, int[] numbers, Func<string, double[], ClientEffect> effect)
    {
        this.header = header;
        (Client, Numbers, Effect) = (client, numbers, effect);
    }

    /// <summary>The column of the client's name.</summary>
    internal int Client { get; }

    /// <summary>The columns of the numbers: the estimate first, then what says how sure it is.</summary>
    internal IReadOnlyList<int> Numbers { get; }

    /// <summary>The effect from a name and those numbers; refuses nonsense with an <see cref="ArgumentException"/>.</summary>
    internal Func<string, double[], ClientEffect> Effect { get; }

    /// <summary>Null when a column is missing. Where several say how sure an estimate is, the variance is taken.</summary>
    internal static PoolColumns? Of(string[] header)
    {
        var (client, estimate) = (Find("client"), Find("estimate", "effect"));
        var (variance, se, lower, upper) = (Find("variance", "v"), Find("se"), Find("lower"), Find("upper"));
        return client < 0 || estimate < 0 ? null
            : variance >= 0 ? new(header, client, [estimate, variance], (name, n) => ClientEffect.Of(name, n[0], n[1]))
            : se >= 0
                ? new(header, client, [estimate, se], (name, n) => ClientEffect.WithStandardError(name, n[0], n[1]))
            : lower >= 0 && upper >= 0
                ? new(
                    header,
                    client,
                    [estimate, lower, upper],
                    (name, n) => ClientEffect.WithInterval95(name, n[0], n[1], n[2])
                )
            : null;

        int Find(params string[] names) =>
            Array.FindIndex(header, cell => names.Contains(cell, StringComparer.OrdinalIgnoreCase));
    }

    internal string Name(int column) => header[column].ToLowerInvariant();

    internal static string Cell(string[] cells, int column) => column < cells.Length ? cells[column] : "";
}
