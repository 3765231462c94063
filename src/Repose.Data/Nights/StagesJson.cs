using System.Text.Json;
using NodaTime;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>The inside of a period as JSON: it is read whole and never searched.</summary>
/// <remarks>
/// <c>{"spans":[["Light",0,1320],["Deep",1320,2760]],"totals":{"asleep":25200}}</c>: each state with the seconds from the
/// start of the period at which it begins and ends, and the sums in seconds where the source gives them.
/// </remarks>
internal static class StagesJson
{
    internal static string Write(SleepPeriod period)
    {
        using var stream = new MemoryStream(64 + (24 * period.Spans.Count));
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("spans");
            foreach (var span in period.Spans)
            {
                json.WriteStartArray();
                json.WriteStringValue(span.State.ToString());
                json.WriteNumberValue(Seconds(span.Start) - Seconds(period.Start));
                json.WriteNumberValue(Seconds(span.End) - Seconds(period.Start));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            if (period.Totals is { } totals)
            {
                json.WriteStartObject("totals");
                WriteSum(json, "asleep", totals.Asleep);
                WriteSum(json, "awake", totals.Awake);
                WriteSum(json, "light", totals.Light);
                WriteSum(json, "deep", totals.Deep);
                WriteSum(json, "rem", totals.Rem);
                WriteSum(json, "onsetLatency", totals.OnsetLatency);
                WriteSum(json, "terminalWake", totals.TerminalWake);
                WriteSum(json, "inBed", totals.InBed);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static (IReadOnlyList<StateSpan> Spans, ToldTotals? Totals) Read(string json, Instant start)
    {
        using var document = JsonDocument.Parse(json);
        var all = document.RootElement;
        return (
            [.. all.GetProperty("spans").EnumerateArray().Select(span => Span(span, start))],
            all.TryGetProperty("totals", out var totals) ? Totals(totals) : null
        );
    }

    private static StateSpan Span(JsonElement span, Instant start) =>
        new(
            Enum.Parse<SleepState>(span[0].GetString()!),
            start + Duration.FromSeconds(span[1].GetInt64()),
            start + Duration.FromSeconds(span[2].GetInt64())
        );

    private static ToldTotals Totals(JsonElement totals) =>
        new(
            Sum(totals, "asleep"),
            Sum(totals, "awake"),
            Sum(totals, "light"),
            Sum(totals, "deep"),
            Sum(totals, "rem"),
            Sum(totals, "onsetLatency"),
            Sum(totals, "terminalWake"),
            Sum(totals, "inBed")
        );

    private static long Seconds(Instant instant) => instant.ToUnixTimeSeconds();

    private static void WriteSum(Utf8JsonWriter json, string name, Duration? sum)
    {
        if (sum is { } told)
        {
            json.WriteNumber(name, (long)told.TotalSeconds);
        }
    }

    private static Duration? Sum(JsonElement totals, string name) =>
        totals.TryGetProperty(name, out var seconds) ? Duration.FromSeconds(seconds.GetInt64()) : null;
}
