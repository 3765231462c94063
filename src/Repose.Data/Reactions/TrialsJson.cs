using System.Text.Json;
using System.Text.Json.Serialization;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>Trials as JSON: <c>[[2104.5,2391.2],[null,3020.1],[6001,null]]</c>, each with the milliseconds from the start
/// at which the signal was there and at which it was pressed.</summary>
public static partial class TrialsJson
{
    /// <summary>The trials as text.</summary>
    public static string Write(IEnumerable<ReactionTrial> trials) =>
        JsonSerializer.Serialize(
            [.. trials.Select(trial => (double?[])[Rounded(trial.Shown), Rounded(trial.Pressed)])],
            Context.Default.NullableDoubleArrayArray
        );

    /// <summary>The trials in a text of ours.</summary>
    internal static IReadOnlyList<ReactionTrial> Read(string json) =>
        TryRead(json) ?? throw new FormatException("These are no trials.");

    /// <summary>The trials in a text from outside; null where it holds anything else.</summary>
    public static IReadOnlyList<ReactionTrial>? TryRead(string json)
    {
        try
        {
            return
                JsonSerializer.Deserialize(json, Context.Default.NullableDoubleArrayArray) is { } rows
                && Array.TrueForAll(rows, row => row is [_, _])
                ? [.. rows.Select(row => new ReactionTrial(row[0], row[1]))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>No browser's clock has finer steps than a hundredth of a millisecond that mean anything.</summary>
    private static double? Rounded(double? time) => time is { } told ? Math.Round(told, 2) : null;

    [JsonSerializable(typeof(double?[][]))]
    private sealed partial class Context : JsonSerializerContext;
}
