using System.Globalization;
using System.Text.Json;
using Repose.Files;
using Repose.SingleCase;

namespace Repose.Conform;

/// <summary>A case that other software has solved: what was asked, the data, and what came out.</summary>
/// <param name="Name">Its group and id, as messages call it.</param>
/// <param name="Root">The whole JSON.</param>
/// <param name="Data">The rows beside it; null when it has none.</param>
internal sealed record ReferenceCase(string Name, JsonElement Root, CsvTable? Data)
{
    internal string Status => Root.GetProperty("expected_status").GetString()!;

    internal JsonElement Spec => Root.GetProperty("spec");

    internal JsonElement Expected => Root.GetProperty("expected");

    internal IReadOnlyList<CsvRow> Rows => Data?.Rows ?? [];

    /// <summary>A part of the JSON by its path; null where there is none.</summary>
    internal JsonElement? Find(params ReadOnlySpan<string> path)
    {
        var at = Root;
        foreach (var name in path)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
            {
                return null;
            }
        }

        return at.ValueKind == JsonValueKind.Null ? null : at;
    }

    internal bool Has(string column) => Data?.Columns.Contains(column, StringComparer.Ordinal) == true;

    internal Tolerance Absolute(string name, double otherwise) => Tolerance.Absolute(Limit(name, otherwise));

    internal Tolerance Relative(string name, double otherwise) => Tolerance.Relative(Limit(name, otherwise));

    /// <summary>The series of column y by day (or t, or mt), with every other numeric column as a covariate.</summary>
    internal DailySeries Series(IReadOnlyCollection<string> covariates) =>
        DailySeries.Of(
            Rows.Select(row => new DailyValue(Day(row), Number(row, "y"))
            {
                Covariates = covariates
                    .Select(name => (name, value: Number(row, name)))
                    .Where(pair => pair.value is not null)
                    .ToDictionary(pair => pair.name, pair => pair.value!.Value, StringComparer.Ordinal),
            })
        );

    internal static int Day(CsvRow row) => (int)(Number(row, "day") ?? throw new FormatException("A row has no day."));

    /// <summary>A cell as a number; null where it is empty.</summary>
    internal static double? Number(CsvRow row, string column) =>
        row[column.ToLowerInvariant()] is { Length: > 0 } cell && cell is not "NA"
            ? double.Parse(cell, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A number of the JSON, which writes infinities as words; null where there is none.</summary>
    internal static double? Number(JsonElement? element) =>
        element switch
        {
            { ValueKind: JsonValueKind.Number } number => number.GetDouble(),
            { ValueKind: JsonValueKind.String } word when word.GetString() is "Infinity" or "Inf" =>
                double.PositiveInfinity,
            { ValueKind: JsonValueKind.String } word when word.GetString() is "-Infinity" or "-Inf" =>
                double.NegativeInfinity,
            _ => null,
        };

    private double Limit(string name, double otherwise) => Number(Find("tolerance", name)) ?? otherwise;
}
