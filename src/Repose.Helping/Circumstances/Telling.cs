namespace Repose.Helping;

/// <summary>Which circumstances can be taken into account at all.</summary>
/// <remarks>
/// One that is the same on all nights of each group, or that follows from the ones before it, tells nothing more. In a
/// regression it would look like something that changed together with the sessions, which it did not.
/// </remarks>
internal static class Telling
{
    private const double Tolerance = 1e-7;

    /// <summary>The names that still tell nights of a group apart, in their order.</summary>
    /// <param name="names">Circumstances that are known on every night.</param>
    /// <param name="nights">The nights that are compared, with their group.</param>
    internal static IReadOnlyList<string> Of(
        IEnumerable<string> names,
        IReadOnlyList<(int Group, IReadOnlyDictionary<string, double> Known)> nights
    )
    {
        var told = new List<string>();
        var directions = new List<double[]>();
        foreach (var name in names)
        {
            var column = nights.Select(night => night.Known[name]).ToArray();
            var rest = InGroups(column, nights);
            foreach (var direction in directions)
            {
                var share = Product(rest, direction);
                rest = [.. rest.Zip(direction, (value, part) => value - share * part)];
            }

            var length = Math.Sqrt(Product(rest, rest));
            if (length > Tolerance * Math.Sqrt(Product(column, column)))
            {
                told.Add(name);
                directions.Add([.. rest.Select(value => value / length)]);
            }
        }

        return told;
    }

    private static double[] InGroups(
        double[] column,
        IReadOnlyList<(int Group, IReadOnlyDictionary<string, double> Known)> nights
    )
    {
        var means = nights
            .Zip(column)
            .GroupBy(pair => pair.First.Group)
            .ToDictionary(group => group.Key, group => group.Average(pair => pair.Second));
        return [.. column.Zip(nights, (value, night) => value - means[night.Group])];
    }

    private static double Product(double[] left, double[] right) => left.Zip(right, (a, b) => a * b).Sum();
}
