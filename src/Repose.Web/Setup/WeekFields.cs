using System.Globalization;
using NodaTime;
using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>A usual week as its form shows it: for each day its stretches, and an empty one to fill.</summary>
public sealed class WeekFields
{
    private const int MostRows = 12;

    public string? Seen { get; set; }

    /// <summary>The times by their names in the form, such as <c>Monday-0-from</c>.</summary>
    public Dictionary<string, string> Times
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>The day whose hours others get; empty for none.</summary>
    public string? CopyFrom { get; set; }

    /// <summary>The days that get them.</summary>
    public List<string> CopyTo
    {
        get;
        set => field = value ?? [];
    } = [];

    internal static IReadOnlyList<IsoDayOfWeek> Days { get; } =
    [
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
        IsoDayOfWeek.Saturday,
        IsoDayOfWeek.Sunday,
    ];

    internal static WeekFields Of(ILookup<IsoDayOfWeek, ClockTimes> week)
    {
        var fields = new WeekFields { Seen = Snapshots.Of(week).Mark };
        foreach (
            var (day, row, times) in week.SelectMany(day =>
                day.OrderBy(one => one.From).Select((one, i) => (day.Key, i, one))
            )
        )
        {
            fields.Times[Name(day, row, "from")] = Shown.Time(times.From);
            fields.Times[Name(day, row, "until")] = Shown.Time(times.Until);
        }

        return fields;
    }

    internal static string Name(IsoDayOfWeek day, int row, string end) =>
        string.Create(CultureInfo.InvariantCulture, $"{day}-{row}-{end}");

    /// <summary>The rows of a day: what was typed, and one that is empty.</summary>
    internal IReadOnlyList<(string From, string Until)> Rows(IsoDayOfWeek day)
    {
        var typed = Enumerable
            .Range(0, MostRows)
            .Select(row => (From: Typed(Name(day, row, "from")), Until: Typed(Name(day, row, "until"))))
            .Where(row => row.From.Length > 0 || row.Until.Length > 0);
        return [.. typed, ("", "")];
    }

    /// <summary>The week that is meant, copies made; null stands for a stretch that cannot be read.</summary>
    internal ILookup<IsoDayOfWeek, ClockTimes?> Read()
    {
        var source = Enum.TryParse<IsoDayOfWeek>(CopyFrom, out var day) && Days.Contains(day) ? day : IsoDayOfWeek.None;
        bool IsCopy(IsoDayOfWeek one) => source is not IsoDayOfWeek.None && CopyTo.Contains($"{one}");
        return Days.SelectMany(one => Stretches(IsCopy(one) ? source : one).Select(times => (Day: one, Times: times)))
            .ToLookup(one => one.Day, one => one.Times);
    }

    private IEnumerable<ClockTimes?> Stretches(IsoDayOfWeek day) =>
        Rows(day).SkipLast(1).Select(row => ReadTimes(row.From, row.Until));

    internal static ClockTimes? ReadTimes(string? from, string? until) =>
        Setup.Typed.Time(from) is { } start && Setup.Typed.Time(until) is { } end ? new ClockTimes(start, end) : null;

    private string Typed(string name) => Times.GetValueOrDefault(name) ?? "";
}
