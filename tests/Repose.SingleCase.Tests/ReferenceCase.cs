using System.Globalization;
using System.Text.Json;

namespace Repose.SingleCase.Tests;

/// <summary>A case that other software has solved.</summary>
internal sealed class ReferenceCase
{
    private ReferenceCase(JsonElement root, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        Root = root;
        Rows = rows;
    }

    public JsonElement Root { get; }

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; }

    public string Status => Root.GetProperty("expected_status").GetString()!;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Reference");

    public static ReferenceCase Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        var lines = File.ReadAllLines(Path.Combine(Folder, name + ".csv"));
        string[] header = [.. lines[0].Split(',').Select(cell => cell.Trim('"'))];
        return new(
            document.RootElement.Clone(),
            [
                .. lines
                    .Skip(1)
                    .Select(line =>
                        header
                            .Zip(line.Split(','))
                            .ToDictionary(pair => pair.First, pair => pair.Second.Trim('"'), StringComparer.Ordinal)
                    ),
            ]
        );
    }

    public static TheoryData<string> Named(params string[] patterns) =>
        [
            .. patterns
                .SelectMany(pattern => Directory.GetFiles(Folder, pattern + ".json"))
                .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public double Tolerance(string name) => Root.GetProperty("tolerance").GetProperty(name).GetDouble();

    /// <summary>The first of two tolerances that the case states; only outcomes of unusual size need two.</summary>
    public double Tolerance(string name, string otherwise) =>
        Root.GetProperty("tolerance").TryGetProperty(name, out var own) ? own.GetDouble() : Tolerance(otherwise);

    public DailySeries Series(params string[] covariates) =>
        DailySeries.Of(
            Rows.Select(row => new DailyValue(Day(row), row["y"].Length == 0 ? null : Number(row["y"]))
            {
                Covariates = covariates
                    .Where(name => row[name].Length > 0)
                    .ToDictionary(name => name, name => Number(row[name]), StringComparer.Ordinal),
            })
        );

    public static int Day(IReadOnlyDictionary<string, string> row) =>
        int.Parse(row["day"], CultureInfo.InvariantCulture);

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
