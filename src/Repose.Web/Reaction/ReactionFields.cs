using System.Globalization;
using Repose.Data;
using Repose.Web.Desk;

namespace Repose.Web.Reaction;

/// <summary>What a browser sends when a test is over. Anything may stand in it.</summary>
internal sealed class ReactionFields
{
    private static readonly string[] Inputs = ["touch", "mouse", "pen", "key", "mixed"];

    public string? Key { get; set; }
    public string? Trials { get; set; }
    public string? Device { get; set; }
    public string? Input { get; set; }
    public string? Frame { get; set; }
    public string? LongestFrame { get; set; }
    public string? Handling { get; set; }
    public string? Tick { get; set; }

    internal KeepReactionTest.Request Read() =>
        new(
            Typed.Key<ReactionTest>(Key),
            TrialsJson.TryRead(Trials ?? ""),
            new(
                Typed.Text(Device, 60) ?? "not known",
                Array.Find(Inputs, one => one.Equals(Input, StringComparison.Ordinal)) ?? "mixed",
                Milliseconds(Frame),
                Milliseconds(LongestFrame),
                Milliseconds(Handling),
                Milliseconds(Tick)
            )
        );

    private static double? Milliseconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var time)
        && time is >= 0 and < 60_000
            ? Math.Round(time, 2)
            : null;
}
