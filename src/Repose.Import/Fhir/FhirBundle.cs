using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Fhir;

/// <summary>A bundle of HL7 FHIR (R4) with observations of sleep: one for each measure of each sleep.</summary>
internal sealed class FhirBundle : ISleepFormat
{
    private const string Nameless = "FHIR";

    public string Name => "HL7 FHIR";

    public bool Recognises(Opening opening) =>
        opening.Content is [(byte)'{', ..]
        && opening.Content.IndexOf("\"resourceType\""u8) is var at and >= 0
        && opening.Content[at..].IndexOf("\"Bundle\""u8) >= 0;

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var sleeps = new PeriodList(reading);
        foreach (var part in parts)
        {
            foreach (var sleep in Measures(part, reading).GroupBy(m => (m.Start, m.End, m.Device)))
            {
                Add([.. sleep], part, reading, sleeps);
            }
        }

        return sleeps.ToImported(Name, asksZone: false);
    }

    private static List<FhirMeasure> Measures(ExportPart part, Reading reading)
    {
        var measures = new List<FhirMeasure>();
        using var stream = part.Open(reading);
        using var items = new JsonItems(stream, part.Name, ["entry"], reading.Limits.JsonItem);
        for (var number = 1; items.TryRead(out var item); number++)
        {
            if (Parse(item, part, number) is { } measure)
            {
                if (measures.Count == reading.Limits.Records)
                {
                    throw new UnreadableException(new TooLarge(part.Name, ImportText.FormatManyLogs(measures.Count)));
                }

                measures.Add(measure);
            }
        }

        return measures;
    }

    private static FhirMeasure? Parse(ReadOnlySpan<byte> item, ExportPart part, int number)
    {
        try
        {
            // What is not looked into is kept as it stands, so nobody has looked at its letters yet.
            return Utf8.IsValid(item)
                ? FhirMeasure.Of(JsonSerializer.Deserialize(item, FhirJson.Default.FhirEntry)!.Resource)
                : throw new JsonException();
        }
        // Half of a character that is written as two makes the second one.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var path = (e as JsonException)?.Path ?? "$.resource";
            throw new UnreadableException(
                new DamagedFile(part.Name, ImportText.FormatNotAsWritten(number, "FHIR", path))
            );
        }
    }

    private static void Add(List<FhirMeasure> measures, ExportPart part, Reading reading, PeriodList sleeps)
    {
        var (from, to, device) = (measures[0].Start, measures[0].End, measures[0].Device);
        var where = $"{part.Name}, {from}";
        if (IsoTime.WithOffset(from) is not { } first || IsoTime.WithOffset(to) is not { } last)
        {
            sleeps.LeaveOut(ImportText.StartUnread, where);
            return;
        }

        var (start, end) = (first.ToInstant(), last.ToInstant());
        var (light, deep, rem) = (Of(FhirMeasure.Light), Of(FhirMeasure.Deep), Of(FhirMeasure.Rem));
        sleeps.Add(
            new()
            {
                Source = new(device ?? Nameless, SourceKind.Other),
                Start = start,
                End = end,
                Zone = SleeperZone.Of(reading.Options, last.Offset, start, end),
                Totals = new(
                    Of(FhirMeasure.Asleep) ?? light + deep + rem,
                    Light: light,
                    Deep: deep,
                    Rem: rem,
                    OnsetLatency: Of(FhirMeasure.Latency),
                    InBed: Of(FhirMeasure.InBed)
                ),
            },
            where,
            $"{device} {start} {end}"
        );

        Duration? Of(string code) =>
            measures.Find(m => m.Loinc.Equals(code, StringComparison.Ordinal)) is { } measure ? measure.Length : null;
    }
}
