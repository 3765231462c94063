using System.Text.Json.Nodes;
using NodaTime;
using Repose.Sleep;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir;

/// <summary>Each night's measures as observations, of the diary and of devices, never averaged; and pain as the diary tells it.</summary>
/// <remarks>Efficiency has no code of LOINC that we could find, so it has one of ours.</remarks>
internal static class FhirNights
{
    private static readonly (string Words, string Code, Func<SleepMetrics, Duration?> Of)[] Lengths =
    [
        ("Sleep duration", "93832-4", metrics => metrics.TotalSleepTime),
        ("Time to fall asleep", "103212-7", metrics => metrics.SleepOnsetLatency),
        ("Wake after sleep onset", "103215-0", metrics => metrics.WakeAfterSleepOnset),
        ("Time in bed", "103213-5", metrics => metrics.TimeInBed),
    ];

    internal static IEnumerable<JsonObject> Observations(FhirChart chart) =>
        chart.Nights is not { } nights
            ? []
            :
            [
                .. nights.Told.Concat(nights.Measured).SelectMany(night => OfNight(chart, night)),
                .. nights
                    .Pages.Where(page => page.Pain is not null)
                    .Select(page =>
                        Observation(
                                chart,
                                $"pain/{page.Id}",
                                "Pain, 0 to 10",
                                (Loinc, "72514-3"),
                                page.Date,
                                "The client's diary"
                            )
                            .With("valueQuantity", Quantity(page.Pain!.Value, "of 10", "{score}"))
                    ),
                .. chart
                    .Reactions.Where(test => test.ToRun().Score.MeanSpeed is not null)
                    .Select(test =>
                        Observation(
                                chart,
                                $"reaction/{test.Id}",
                                "Mean response speed of a reaction test",
                                ($"{Local}measure", "reaction-speed"),
                                test.DoneAt.InZone(chart.Zone).Date,
                                "A reaction test of three minutes"
                            )
                            .With("valueQuantity", Quantity(test.ToRun().Score.MeanSpeed!.Value, "per second", "/s"))
                    ),
            ];

    internal static JsonObject Observation(
        FhirChart chart,
        string name,
        string words,
        (string System, string Code) code,
        LocalDate date,
        string method
    ) =>
        Of(
            ("resourceType", "Observation"),
            ("id", IdOf($"{chart.Client.Id}/{name}").ToString()),
            ("status", "final"),
            ("code", Concept(words, code)),
            ("subject", To(chart.Client.Id.Value)),
            ("effectiveDateTime", On(date)),
            ("method", Concept(method))
        );

    internal static JsonObject With(this JsonObject resource, string name, JsonNode value)
    {
        resource[name] = value;
        return resource;
    }

    private static IEnumerable<JsonObject> OfNight(FhirChart chart, Night night)
    {
        if (night.Metrics is not { } metrics)
        {
            yield break;
        }

        var source = night.Source is { Kind: not SourceKind.Diary } device
            ? $"Device: {device.Name}"
            : "The client's diary";
        var key = $"{On(night.Date)}/{source}";
        foreach (var (words, code, of) in Lengths)
        {
            if (of(metrics) is { } length)
            {
                yield return Observation(chart, $"{code}/{key}", words, (Loinc, code), night.Date, source)
                    .With("valueQuantity", Quantity(length.TotalMinutes, "min", "min"));
            }
        }

        if (metrics.Awakenings is { } times)
        {
            yield return Observation(
                    chart,
                    $"awakenings/{key}",
                    "Number of awakenings",
                    (Loinc, "103211-9"),
                    night.Date,
                    source
                )
                .With("valueQuantity", Quantity(times, "times", "{#}"));
        }

        if (metrics.SleepEfficiency is { } efficiency)
        {
            yield return Observation(
                    chart,
                    $"efficiency/{key}",
                    "Sleep efficiency",
                    ($"{Local}measure", "sleep-efficiency"),
                    night.Date,
                    source
                )
                .With("valueQuantity", Quantity(efficiency, "%", "%"));
        }
    }
}
