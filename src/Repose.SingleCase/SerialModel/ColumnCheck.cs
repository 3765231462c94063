using System.Numerics;

namespace Repose.SingleCase;

/// <summary>Finds columns that cannot be told apart, before any model is fitted.</summary>
internal static class ColumnCheck
{
    private const double Tolerance = 1e-7;

    /// <summary>
    /// The first column that is a linear combination of the intercept and the columns before it, null when there is
    /// none; when it is the effect column, the covariate that is most like it is named instead. And whether ordinary
    /// least squares leaves nothing but rounding.
    /// </summary>
    public static (string? Collinear, bool NoVariance) Of(ModelData data)
    {
        var (n, last) = (data.Count, data.Names.Length - 1);
        // The intercept, the columns and the outcome one after the other, each made orthonormal to those before.
        using Rented<double> rented = new(n * (last + 3));
        var all = rented.Span;
        all[..n].Fill(1 / Math.Sqrt(n));
        for (var c = 0; c <= last; c++)
        {
            var rest = all.Slice((c + 1) * n, n);
            data.Column(c).CopyTo(rest);
            Reduce(rest, all[..((c + 1) * n)]);
            var norm = Norm(rest);
            if (norm <= Tolerance * Math.Max(Norm(data.Column(c)), double.Epsilon))
            {
                return (c == last && c > 0 ? MostAlike(data, _ => false) : data.Names[c], false);
            }

            Divide(rest, norm);
        }

        var outcome = all[((last + 2) * n)..];
        data.Outcome.CopyTo(outcome);
        Reduce(outcome, all[..((last + 2) * n)]);
        return (null, Norm(outcome) <= 1e-9 * Largest(data.Outcome) * Math.Sqrt(n));
    }

    /// <summary>
    /// How much of the effect column the covariates explain, from 0 to 1, once the intercept and the columns named
    /// as <paramref name="structure"/> are taken out.
    /// </summary>
    public static double ShareExplained(ModelData data, Func<string, bool> structure)
    {
        var basis = new List<double[]> { Unit(Enumerable.Repeat(1.0, data.Count).ToArray()) };
        var last = data.Names.Length - 1;
        AddAll(basis, data, c => structure(data.Names[c]));
        var before = Norm(Residual(data.Effect, basis));
        AddAll(basis, data, c => !structure(data.Names[c]));
        var after = Norm(Residual(data.Effect, basis));
        return before > 0 ? 1 - (after * after / (before * before)) : 1;
    }

    /// <summary>The covariate that is most like the effect column; the structure's columns only when there is no other.</summary>
    public static string MostAlike(ModelData data, Func<string, bool> structure)
    {
        var intercept = new List<double[]> { Unit(Enumerable.Repeat(1.0, data.Count).ToArray()) };
        var target = Residual(data.Effect, intercept);
        var best = Enumerable
            .Range(0, data.Names.Length - 1)
            .OrderBy(c => structure(data.Names[c]))
            .ThenByDescending(c =>
            {
                var rest = Residual(data.Column(c), intercept);
                return Math.Abs(Dot(rest, target)) / Math.Max(Norm(rest), double.Epsilon);
            })
            .First();
        return data.Names[best];
    }

    private static void AddAll(List<double[]> basis, ModelData data, Func<int, bool> wanted)
    {
        for (var c = 0; c < data.Names.Length - 1; c++)
        {
            var rest = wanted(c) ? Residual(data.Column(c), basis) : [];
            if (rest.Length > 0 && Norm(rest) > Tolerance * Norm(data.Column(c)))
            {
                basis.Add(Unit(rest));
            }
        }
    }

    private static double[] Residual(ReadOnlySpan<double> column, IReadOnlyList<double[]> basis)
    {
        var rest = column.ToArray();
        Reduce(rest, basis);
        return rest;
    }

    /// <summary>Takes the directions out of a column.</summary>
    internal static void Reduce(Span<double> column, IReadOnlyList<double[]> basis)
    {
        // Twice is enough: the second pass removes what rounding left in the first.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < basis.Count; i++)
            {
                Remove(column, basis[i]);
            }
        }
    }

    internal static double Norm(ReadOnlySpan<double> values) => Math.Sqrt(Dot(values, values));

    internal static double[] Unit(double[] values)
    {
        var unit = (double[])values.Clone();
        Divide(unit, Norm(values));
        return unit;
    }

    internal static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var lanes = Vector<double>.Zero;
        var i = 0;
        for (; i <= left.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            lanes += new Vector<double>(left[i..]) * new Vector<double>(right[i..]);
        }

        var sum = Vector.Sum(lanes);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>The same with the directions one after the other.</summary>
    private static void Reduce(Span<double> column, ReadOnlySpan<double> basis)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var from = 0; from < basis.Length; from += column.Length)
            {
                Remove(column, basis.Slice(from, column.Length));
            }
        }
    }

    private static void Remove(Span<double> column, ReadOnlySpan<double> direction)
    {
        var share = Dot(column, direction);
        for (var i = 0; i < column.Length; i++)
        {
            column[i] -= share * direction[i];
        }
    }

    private static void Divide(Span<double> values, double by)
    {
        foreach (ref var value in values)
        {
            value /= by;
        }
    }

    internal static double Largest(ReadOnlySpan<double> values)
    {
        var largest = 0.0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }
}
