namespace Repose.SingleCase;

/// <summary>Columns for the comparison of treated and untreated days within blocks of days.</summary>
internal static class BlockModel
{
    public const string Effect = "treatment day";

    public static ModelData Of(
        DailySeries series,
        IReadOnlyList<DayRange> blocks,
        IReadOnlySet<int> treatmentDays,
        IReadOnlyList<string> covariates
    )
    {
        var rows = series
            .Rows.Select(row => (Row: row, Block: BlockOf(blocks, row.Day)))
            .Where(at => at.Block >= 0 && ModelData.IsUsable(at.Row, covariates))
            .ToArray();
        var present = rows.Select(at => at.Block).Distinct().Order().Skip(1).ToArray();
        string[] names = [.. present.Select(BlockName), .. covariates, Effect];
        var data = new ModelData(rows.Length, names);
        for (var i = 0; i < rows.Length; i++)
        {
            data.Take(i, rows[i].Row);
            for (var block = 0; block < present.Length; block++)
            {
                data.Column(block)[i] = rows[i].Block == present[block] ? 1 : 0;
            }

            data.Effect[i] = treatmentDays.Contains(rows[i].Row.Day) ? 1 : 0;
        }

        return data;
    }

    public static bool IsBlock(string name) => name.StartsWith("block ", StringComparison.Ordinal);

    public static SerialFit Fit(ModelData data, Trace trace)
    {
        var treated = data.Count - data.Effect.Count(0.0);
        return treated == 0 || treated == data.Count
            ? SerialRegression.Cannot(data, trace, NotEstimableReason.EmptyPhase, Effect)
            : SerialRegression.Fit(data, trace);
    }

    private static string BlockName(int block) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"block {block + 1}");

    private static int BlockOf(IReadOnlyList<DayRange> blocks, int day)
    {
        for (var block = 0; block < blocks.Count; block++)
        {
            if (blocks[block].Contains(day))
            {
                return block;
            }
        }

        return -1;
    }
}
