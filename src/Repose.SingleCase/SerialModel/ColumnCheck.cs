namespace Repose.SingleCase;

/// <summary>Finds columns that cannot be told apart, before any model is fitted.</summary>
internal static class ColumnCheck
{
    private const double Tolerance = 1e-7;

    /// <summary>
    /// The first column that is a linear combination of the intercept and the columns before it; null when there is
    /// none. When it is the effect column, the covariate that is most like it is named instead.
    /// </summary>
    public static string? Collinear(ModelData data)
    {
        var basis = new List<double[]> { Unit(Enumerable.Repeat(1.0, data.Count).ToArray()) };
        for (var c = 0; c < data.Columns.Length; c++)
        {
            var rest = Residual(data.Columns[c], basis);
            if (Norm(rest) <= Tolerance * Math.Max(Norm(data.Columns[c]), double.Epsilon))
            {
                return c == data.Columns.Length - 1 && c > 0 ? MostAlike(data, _ => false) : data.Names[c];
            }

            basis.Add(Unit(rest));
        }

        return null;
    }

    /// <summary>
    /// How much of the effect column the covariates explain, from 0 to 1, once the intercept and the columns named
    /// as <paramref name="structure"/> are taken out.
    /// </summary>
    public static double ShareExplained(ModelData data, Func<string, bool> structure)
    {
        var basis = new List<double[]> { Unit(Enumerable.Repeat(1.0, data.Count).ToArray()) };
        var last = data.Columns.Length - 1;
        AddAll(basis, data, c => structure(data.Names[c]));
        var before = Norm(Residual(data.Columns[last], basis));
        AddAll(basis, data, c => !structure(data.Names[c]));
        var after = Norm(Residual(data.Columns[last], basis));
        return before > 0 ? 1 - (after * after / (before * before)) : 1;
    }

    /// <summary>The covariate that is most like the effect column; the structure's columns only when there is no other.</summary>
    public static string MostAlike(ModelData data, Func<string, bool> structure)
    {
        var intercept = new List<double[]> { Unit(Enumerable.Repeat(1.0, data.Count).ToArray()) };
        var target = Residual(data.Columns[^1], intercept);
        var best = Enumerable
            .Range(0, data.Columns.Length - 1)
            .OrderBy(c => structure(data.Names[c]))
            .ThenByDescending(c =>
            {
                var rest = Residual(data.Columns[c], intercept);
                return Math.Abs(Dot(rest, target)) / Math.Max(Norm(rest), double.Epsilon);
            })
            .First();
        return data.Names[best];
    }

    private static void AddAll(List<double[]> basis, ModelData data, Func<int, bool> wanted)
    {
        for (var c = 0; c < data.Columns.Length - 1; c++)
        {
            var rest = wanted(c) ? Residual(data.Columns[c], basis) : [];
            if (rest.Length > 0 && Norm(rest) > Tolerance * Norm(data.Columns[c]))
            {
                basis.Add(Unit(rest));
            }
        }
    }

    internal static double[] Residual(double[] column, List<double[]> basis)
    {
        var rest = (double[])column.Clone();
        // Twice is enough: the second pass removes what rounding left in the first.
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var direction in basis)
            {
                var share = Dot(rest, direction);
                for (var i = 0; i < rest.Length; i++)
                {
                    rest[i] -= share * direction[i];
                }
            }
        }

        return rest;
    }

    internal static double Norm(double[] values) => Math.Sqrt(Dot(values, values));

    internal static double[] Unit(double[] values)
    {
        var norm = Norm(values);
        return [.. values.Select(value => value / norm)];
    }

    internal static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
