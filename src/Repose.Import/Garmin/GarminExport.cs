using System.Text.Json;
using System.Text.Unicode;
using Repose.Import.Files;

namespace Repose.Import.Garmin;

/// <summary>Garmin's sleep: the *_sleepData.json files of its account export, or answers of Garmin Connect's API.</summary>
internal sealed class GarminExport : ISleepFormat
{
    public string Name => "Garmin";

    public bool Recognises(Opening opening) =>
        opening.Content is [(byte)'[' or (byte)'{', ..] && opening.Content.IndexOf("\"sleepStartTimestampGMT\""u8) >= 0;

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var sleeps = new PeriodList(reading);
        var periods = new GarminPeriods(reading, sleeps);
        foreach (var part in parts)
        {
            if (part.Opening().Content[0] == '{')
            {
                Add(periods, Whole(part, reading), part, 1);
                continue;
            }

            using var stream = part.Open(reading);
            using var items = new JsonItems(stream, part.Name, [], reading.Limits.JsonItem);
            for (var number = 1; items.TryRead(out var item); number++)
            {
                Add(periods, item, part, number);
            }
        }

        return sleeps.ToImported(Name, asksZone: periods.UsedHomeZone);
    }

    private static void Add(GarminPeriods periods, ReadOnlySpan<byte> item, ExportPart part, int number)
    {
        var where = ImportText.FormatLogAt(part.Name, number);
        try
        {
            // Times are kept as they stand until it is known what they are, so nobody has looked at their letters yet.
            if (!Utf8.IsValid(item))
            {
                throw new JsonException();
            }

            var night = JsonSerializer.Deserialize(item, GarminJson.Default.GarminNight)!;
            periods.Add(
                night.DailySleepDTO ?? JsonSerializer.Deserialize(item, GarminJson.Default.GarminSleep)!,
                night.SleepLevels,
                where
            );
        }
        // Half of a character that is written as two makes the second one.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UnreadableException(
                new DamagedFile(
                    part.Name,
                    ImportText.FormatNotAsWritten(number, "Garmin", (e as JsonException)?.Path ?? "$")
                )
            );
        }
    }

    /// <summary>An answer of the API is the object of one date.</summary>
    private static ReadOnlySpan<byte> Whole(ExportPart part, Reading reading)
    {
        if (part.Length > reading.Limits.JsonItem)
        {
            throw new UnreadableException(
                new TooLarge(part.Name, ImportText.FormatLongEntry(reading.Limits.JsonItem >> 10))
            );
        }

        using var stream = part.Open(reading);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Bom.Skip(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
