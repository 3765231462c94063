using System.Globalization;
using Repose.Content;
using Repose.Web.Setup;

namespace Repose.Web.Protocols;

/// <summary>A protocol as it is typed. What cannot be read stays as it was typed.</summary>
public sealed class ProtocolFields
{
    /// <summary>The id of the version that is written: sent twice, it is kept once.</summary>
    public string? Version { get; set; }

    /// <summary>The number of the version that was opened; 0 for a new protocol.</summary>
    public string? Seen { get; set; }

    public string? Name { get; set; }
    public string? For { get; set; }
    public string? Lengths { get; set; }
    public string? Lightest { get; set; }
    public string? Firmest { get; set; }
    public string? PerWeek { get; set; }
    public string? Weeks { get; set; }
    public string? CourseMinutes { get; set; }
    public bool IsActive { get; set; }
    public List<StepFields> Steps
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>What was pressed: "save", or a change of the steps such as "add 3".</summary>
    public string? Do { get; set; }

    /// <summary>The lengths that can be read, in their order.</summary>
    internal IReadOnlyList<int> SessionLengths =>
        [.. Words(Lengths).Select(one => Typed.Whole(one) ?? 0).Where(one => one is >= 1 and <= 480)];

    internal static ProtocolFields Of(Protocol protocol, int seen, bool isActive) =>
        new()
        {
            Version = Guid.CreateVersion7().ToString(),
            Seen = seen.ToString(CultureInfo.InvariantCulture),
            Name = protocol.Name,
            For = protocol.For,
            Lengths = string.Join(", ", protocol.SessionLengths),
            Lightest = protocol.Pressure.Lightest.ToString(CultureInfo.InvariantCulture),
            Firmest = protocol.Pressure.Firmest.ToString(CultureInfo.InvariantCulture),
            PerWeek = protocol.Course.PerWeek.ToString(CultureInfo.InvariantCulture),
            Weeks = protocol.Course.Weeks.ToString(CultureInfo.InvariantCulture),
            CourseMinutes = protocol.Course.Minutes.ToString(CultureInfo.InvariantCulture),
            IsActive = isActive,
            Steps = [.. protocol.Steps.Select(step => StepFields.Of(step, protocol))],
        };

    /// <summary>The sum of the minutes of a length, as far as they can be read.</summary>
    internal int Sum(int place) => Steps.Sum(step => Typed.Whole(step.Minutes.ElementAtOrDefault(place)) ?? 0);

    /// <summary>Does what a button of a step says; nothing that was typed is lost.</summary>
    internal void Rearrange()
    {
        if (Do?.Split(' ') is not [var what, var text] || Typed.Whole(text) is not { } at || at < 0 || at > Steps.Count)
        {
            return;
        }

        switch (what)
        {
            case "add" when Steps.Count < 60:
                Steps.Insert(
                    at,
                    new()
                    {
                        Id = FreeId(),
                        Phase = nameof(SessionPhase.Prone),
                        Position = nameof(BodyPosition.Prone),
                    }
                );
                break;
            case "remove" when at < Steps.Count:
                Steps.RemoveAt(at);
                break;
            case "up" when at > 0 && at < Steps.Count:
                (Steps[at - 1], Steps[at]) = (Steps[at], Steps[at - 1]);
                break;
            case "down" when at < Steps.Count - 1:
                (Steps[at + 1], Steps[at]) = (Steps[at], Steps[at + 1]);
                break;
        }
    }

    internal static IReadOnlyList<string> Words(string? text) =>
        (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string FreeId()
    {
        for (var number = 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"N{number}");
            if (Steps.TrueForAll(step => !id.Equals(step.Id, StringComparison.Ordinal)))
            {
                return id;
            }
        }
    }
}
