using System.Globalization;

namespace Repose.Web.Questions.Mine;

/// <summary>A filled-in form, as it was sent.</summary>
internal sealed class AnswerFields
{
    public string? Key { get; set; }
    public string? Asking { get; set; }

    /// <summary>The points of each item, by its number.</summary>
    public Dictionary<string, string> Points
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>"true" where the client leaves items out on purpose.</summary>
    public string? Gaps { get; set; }

    /// <summary>Which button was pressed: "later" keeps it for later, anything else sends it.</summary>
    public string? Do { get; set; }

    /// <summary>The points in order; what is no number is as if left out.</summary>
    internal IReadOnlyList<int?> Read(int items) =>
        [
            .. Enumerable
                .Range(1, items)
                .Select(item =>
                    int.TryParse(
                        Points.GetValueOrDefault(item.ToString(CultureInfo.InvariantCulture)),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var points
                    )
                        ? (int?)points
                        : null
                ),
        ];

    /// <summary>What was answered before.</summary>
    internal static Dictionary<string, string> Write(IReadOnlyList<int?> points) =>
        points
            .Select((one, place) => (one, item: (place + 1).ToString(CultureInfo.InvariantCulture)))
            .Where(pair => pair.one is not null)
            .ToDictionary(
                pair => pair.item,
                pair => pair.one!.Value.ToString(CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
}
