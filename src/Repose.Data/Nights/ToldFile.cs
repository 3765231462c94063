using System.IO.Compression;
using System.Text.Json;
using NodaTime;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>What devices told, in a file: one period a line, as JSON, packed. Between reading an export and keeping its nights.</summary>
public static class ToldFile
{
    public static void Write(Stream file, IEnumerable<SleepPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        using var packed = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
        using var line = new MemoryStream();
        using var json = new Utf8JsonWriter(line);
        foreach (var period in periods)
        {
            Write(json, period);
            json.Flush();
            packed.Write(line.GetBuffer(), 0, (int)line.Length);
            packed.WriteByte((byte)'\n');
            json.Reset();
            line.SetLength(0);
        }
    }

    /// <summary>One period after the other, as they were written.</summary>
    public static IEnumerable<SleepPeriod> Read(Stream file)
    {
        using var packed = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
        using var text = new StreamReader(packed);
        while (text.ReadLine() is { } line)
        {
            yield return Read(line);
        }
    }

    private static void Write(Utf8JsonWriter json, SleepPeriod period)
    {
        json.WriteStartObject();
        json.WriteString("source", period.Source.Name);
        json.WriteString("kind", period.Source.Kind.ToString());
        json.WriteNumber("start", period.Start.ToUnixTimeSeconds());
        json.WriteNumber("end", period.End.ToUnixTimeSeconds());
        json.WriteString("zone", period.Zone.Id);
        json.WriteString("stages", StagesJson.Write(period));
        if (period.IsNap is { } nap)
        {
            json.WriteBoolean("nap", nap);
        }

        if (period.Note is { } note)
        {
            json.WriteString("note", note);
        }

        json.WriteEndObject();
    }

    private static SleepPeriod Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var told = document.RootElement;
        var start = At(told, "start");
        var (spans, totals) = StagesJson.Read(told.GetProperty("stages").GetString()!, start);
        return new()
        {
            Source = new(
                told.GetProperty("source").GetString()!,
                Enum.Parse<SourceKind>(told.GetProperty("kind").GetString()!)
            ),
            Start = start,
            End = At(told, "end"),
            Zone = ZoneOfNight.Find(told.GetProperty("zone").GetString()!),
            Spans = spans,
            Totals = totals,
            IsNap = told.TryGetProperty("nap", out var nap) ? nap.GetBoolean() : null,
            Note = told.TryGetProperty("note", out var note) ? note.GetString() : null,
        };
    }

    private static Instant At(JsonElement told, string name) =>
        Instant.FromUnixTimeSeconds(told.GetProperty(name).GetInt64());
}
