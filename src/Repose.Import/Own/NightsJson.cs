using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import;

/// <summary>Writes nights as Repose's own JSON, from which they come back unchanged (<c>docs/formats/repose-json.md</c>).</summary>
/// <remarks>Times are moments of UTC, to the nanosecond; lengths are seconds; what was not told is not there.</remarks>
public static class NightsJson
{
    /// <summary>The version of the format, which grows when an older reader would read it wrongly.</summary>
    public const int Version = 1;

    /// <summary>Writes all of it.</summary>
    public static void Write(Stream file, IEnumerable<SleepPeriod> periods, IEnumerable<DiaryEntry> diary)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(diary);
        using var json = new Utf8JsonWriter(file);
        json.WriteStartObject();
        json.WriteString("repose", "nights");
        json.WriteNumber("version", Version);
        WriteAll(json, "periods", periods, Write);
        WriteAll(json, "diary", diary, Write);
        json.WriteEndObject();
        json.Flush();
        file.WriteByte((byte)'\n');
    }

    private static void WriteAll<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> all,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            write(json, one);
            // Kept on the way to the file, and not all of it in memory.
            json.Flush();
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, SleepPeriod period)
    {
        json.WriteStartObject();
        json.WriteString("source", period.Source.Name);
        json.WriteString("kind", period.Source.Kind.ToString());
        json.WriteString("start", InstantPattern.ExtendedIso.Format(period.Start));
        json.WriteString("end", InstantPattern.ExtendedIso.Format(period.End));
        json.WriteString("zone", period.Zone.Id);
        Write(json, "nap", period.IsNap);
        Write(json, "note", period.Note);
        if (period.Totals is { } totals)
        {
            Write(json, totals);
        }

        if (period.Spans.Count > 0)
        {
            json.WriteStartArray("spans");
            foreach (var span in period.Spans)
            {
                json.WriteStartObject();
                json.WriteString("state", span.State.ToString());
                json.WriteString("start", InstantPattern.ExtendedIso.Format(span.Start));
                json.WriteString("end", InstantPattern.ExtendedIso.Format(span.End));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, DiaryEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("date", LocalDatePattern.Iso.Format(entry.Date));
        json.WriteString("zone", entry.Zone.Id);
        Write(json, "bed_time", entry.BedTime);
        Write(json, "lights_out", entry.LightsOut);
        Write(json, "sol", entry.SleepOnsetLatency);
        Write(json, "awakenings", entry.Awakenings);
        Write(json, "waso", entry.WakeAfterSleepOnset);
        Write(json, "final_awakening", entry.FinalAwakening);
        Write(json, "out_of_bed", entry.OutOfBed);
        Write(json, "quality", entry.Quality);
        Write(json, "rested", entry.Rested);
        Write(json, "naps", entry.Naps);
        Write(json, "alcohol", entry.Alcohol);
        Write(json, "caffeine", entry.Caffeine);
        Write(json, "medicine", entry.SleepMedicine);
        Write(json, "pain", entry.Pain);
        Write(json, "stress", entry.Stress);
        Write(json, "exercise", entry.Exercise);
        Write(json, "ill", entry.IsIll);
        Write(json, "away", entry.IsAway);
        Write(json, "note", entry.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ToldTotals totals)
    {
        json.WriteStartObject("totals");
        Write(json, "asleep", totals.Asleep);
        Write(json, "awake", totals.Awake);
        Write(json, "light", totals.Light);
        Write(json, "deep", totals.Deep);
        Write(json, "rem", totals.Rem);
        Write(json, "sol", totals.OnsetLatency);
        Write(json, "terminal_wake", totals.TerminalWake);
        Write(json, "in_bed", totals.InBed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Instant? moment)
    {
        if (moment is { } told)
        {
            json.WriteString(name, InstantPattern.ExtendedIso.Format(told));
        }
    }

    private static void Write(Utf8JsonWriter json, string name, Duration? length)
    {
        if (length is { } told)
        {
            json.WriteNumber(name, told.ToInt64Nanoseconds() / 1_000_000_000m);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } told)
        {
            json.WriteNumber(name, told);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } told)
        {
            json.WriteNumber(name, told);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is { } told)
        {
            json.WriteBoolean(name, told);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
