namespace Repose.SingleCase;

/// <summary>The mean from a start on minus the mean before it, for every start that the lot could have given.</summary>
internal static class StartStatistic
{
    /// <summary>Null when there is no value before the drawn start, or none from it on.</summary>
    public static ClientDraw? Of(StartClient client)
    {
        DailyValue[] rows = [.. client.Series.Rows.Where(row => row.Value is not null)];
        double[] values = [.. rows.Select(row => row.Value!.Value)];
        double[] treated = [.. rows.Select(row => row.Day >= client.Start.Day ? 1.0 : 0.0)];
        if (At(rows, values, client.Start.Day) is not { } statistic)
        {
            return null;
        }

        var design = client.Start.Design;
        DrawnPart?[] parts =
        [
            .. Enumerable
                .Range(design.FirstStart, design.Count)
                .Select(start =>
                    At(rows, values, start) is { } there && At(rows, treated, start) is { } picked
                        ? new DrawnPart(statistic - there, 1 - picked)
                        : (DrawnPart?)null
                ),
        ];
        var level = values.Max(Math.Abs);
        return new(
            client.Client,
            statistic,
            design.Count,
            values.Max() - values.Min() <= 1e-9 * level,
            () => parts,
            random => parts[random.NextBelow(parts.Length)]
        );
    }

    private static double? At(DailyValue[] rows, double[] values, int start)
    {
        var before = rows.TakeWhile(row => row.Day < start).Count();
        return before == 0 || before == rows.Length
            ? null
            : values.Skip(before).Average() - values.Take(before).Average();
    }
}
