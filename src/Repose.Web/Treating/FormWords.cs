using System.Globalization;
using System.Text.Json;
using Repose.Practice;
using Repose.Web.Desk;

namespace Repose.Web.Treating;

/// <summary>What a form of the room held, by the names of its fields: the same with a script and without.</summary>
public sealed class FormWords(IReadOnlyDictionary<string, string[]> fields)
{
    public static FormWords Nothing { get; } = new(new Dictionary<string, string[]>(StringComparer.Ordinal));

    private static readonly string[] Kept =
    [
        "Pain",
        "Stress",
        "Sleepiness",
        "Changed",
        "Oil",
        "OtherOil",
        "AddOns",
        "Slept",
        "Adverse",
        "Drive",
        "Pressure",
        "Step",
        "Reason",
    ];

    /// <summary>The field for the minutes of a step.</summary>
    internal static string MinutesOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Minutes.{number}");

    /// <summary>What a browser sent as a form.</summary>
    internal static FormWords Of(IFormCollection form) =>
        new(
            form.Where(one => IsKept(one.Key))
                .ToDictionary(one => one.Key, one => one.Value.OfType<string>().ToArray(), StringComparer.Ordinal)
        );

    /// <summary>What was kept; nothing where it is none of ours.</summary>
    internal static FormWords Read(string json)
    {
        try
        {
            return json.Length == 0
                ? Nothing
                : new(
                    (JsonSerializer.Deserialize<Dictionary<string, string[]?>>(json) ?? [])
                        .Where(one => IsKept(one.Key) && one.Value is not null)
                        .ToDictionary(one => one.Key, one => one.Value!, StringComparer.Ordinal)
                );
        }
        catch (JsonException)
        {
            return Nothing;
        }
    }

    /// <summary>As it is kept.</summary>
    internal string Write() => JsonSerializer.Serialize(fields);

    internal string? this[string name] => fields.GetValueOrDefault(name)?.FirstOrDefault();

    internal bool Has(string name, string value) =>
        fields.GetValueOrDefault(name, []).Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>How the client feels, each from 0 to 10; what is anything else was not asked.</summary>
    internal SessionRatings Ratings() =>
        new(Within("Pain", 0, 10), Within("Stress", 0, 10), Within("Sleepiness", 0, 10));

    internal string Text(string name, int longest = SessionDone.LongestWords) => Typed.Text(this[name], longest) ?? "";

    internal bool? YesOrNo(string name) =>
        this[name] switch
        {
            "yes" => true,
            "no" => false,
            _ => null,
        };

    internal int? Within(string name, int least, int most) =>
        int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : null;

    /// <summary>What was added, with its batch.</summary>
    internal IEnumerable<(Id<AddOn> Id, string Batch)> AddOns() =>
        fields
            .GetValueOrDefault("AddOns", [])
            .Select(Typed.Id<AddOn>)
            .OfType<Id<AddOn>>()
            .Distinct()
            .Select(id => (id, Text($"Batch.{id}", 100)));

    private static bool IsKept(string name) =>
        Kept.Contains(name, StringComparer.Ordinal)
        || name.StartsWith("Batch.", StringComparison.Ordinal)
        || name.StartsWith("Minutes.", StringComparison.Ordinal);
}
