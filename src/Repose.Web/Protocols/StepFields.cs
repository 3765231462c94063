using System.Globalization;
using Repose.Content;

namespace Repose.Web.Protocols;

/// <summary>A step of a protocol as it is typed.</summary>
public sealed class StepFields
{
    public string? Id { get; set; }
    public string? Phase { get; set; }
    public string? Position { get; set; }
    public string? Technique { get; set; }
    public string? Area { get; set; }
    public string? Regions { get; set; }
    public bool BothSides { get; set; }
    public string? Tags { get; set; }
    public string? Fallback { get; set; }
    public string? Cue { get; set; }

    /// <summary>The minutes in each length of session, in their order.</summary>
    public List<string> Minutes
    {
        get;
        set => field = value ?? [];
    } = [];

    internal static StepFields Of(ProtocolStep step, Protocol protocol) =>
        new()
        {
            Id = step.Id,
            Phase = step.Phase.ToString(),
            Position = step.Position?.ToString() ?? "",
            Technique = step.Technique,
            Area = step.Area,
            Regions = string.Join(", ", step.Areas),
            BothSides = step.BothSides,
            Tags = string.Join(", ", step.Tags),
            Fallback = string.Join(", ", protocol.FallbackFor(step).Select(one => one.Id)),
            Cue = step.Cue,
            Minutes =
            [
                .. protocol.SessionLengths.Select(length =>
                    step.Minutes[length].ToString(CultureInfo.InvariantCulture)
                ),
            ],
        };
}
