using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Repose.Lifelike;
using Repose.Sessions;
using Repose.Sleep;

namespace Repose.Demo;

/// <summary>Writes the made-up client as the files that a real one would bring.</summary>
internal static class DemoFiles
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly OffsetDateTimePattern Apple = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd HH':'mm':'ss o<+HHmm>"
    );

    /// <summary>The diary: one row for each morning on which she wrote.</summary>
    internal static void WriteDiary(Stream stream, LifelikeClient client)
    {
        using var text = Writer(stream);
        text.Write(
            "date,bed_time,lights_out,sol_min,awakenings,waso_min,final_awakening,out_of_bed,quality,nap_min,alcohol,caffeine,medicine\n"
        );
        foreach (var night in client.Nights)
        {
            text.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{LocalDatePattern.Iso.Format(night.Date)},{Time(night.BedTime)},{Time(night.LightsOut)},{night.Latency},{night.Awakenings},{night.Awake},{Time(night.FinalAwakening)},{Time(night.OutOfBed)},{night.Quality},{night.Nap},{night.Wine},{night.Coffee},no\n"
                )
            );
        }
    }

    /// <summary>The sessions, all on the days that were drawn.</summary>
    internal static void WriteSessions(Stream stream, LifelikeClient client)
    {
        using var text = Writer(stream);
        text.Write("date,time,minutes,kind\n");
        foreach (var day in client.Draw.Drawn)
        {
            text.Write($"{LocalDatePattern.Iso.Format(day)},17:30,30,massage\n");
        }
    }

    /// <summary>What was fixed before the first session.</summary>
    internal static void WriteDesign(Stream stream, LifelikeClient client)
    {
        var draw = client.Draw;
        var design = new Design(
            "sol",
            LocalDatePattern.Iso.Format(LifelikeClient.FirstMorning),
            draw.Drawn.Count,
            [
                .. draw.Weeks.Select(week => new DesignWeek(
                    [.. week.EligibleDays.Select(LocalDatePattern.Iso.Format)],
                    week.Sessions
                )),
            ],
            draw.MinimumGap,
            draw.MaximumGap,
            draw.GapAcrossWeeks,
            draw.Seed,
            [.. draw.Drawn.Select(LocalDatePattern.Iso.Format)]
        );
        JsonSerializer.Serialize(stream, design, DesignContext.Default.Design);
    }

    /// <summary>The export of her watch, as Apple Health writes it: all offsets are those of the day of export.</summary>
    internal static void WriteWatch(Stream stream, LifelikeClient client)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using var text = Writer(zip.CreateEntry("apple_health_export/export.xml").Open());
        var exported = LifelikeClient.LastMorning.At(new LocalTime(9, 0)).InZoneLeniently(LifelikeClient.Zone);
        text.Write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 14 -->\n]>\n"
        );
        text.Write(
            $"<HealthData locale=\"en_CH\">\n <ExportDate value=\"{Apple.Format(exported.ToOffsetDateTime())}\"/>\n"
        );
        foreach (var night in client.Nights)
        {
            foreach (var span in WatchNight.Of(night, LifelikeClient.Zone))
            {
                WriteRecord(text, span, exported.Offset);
            }
        }

        text.Write("</HealthData>\n");
    }

    private static void WriteRecord(TextWriter text, StateSpan span, Offset offset) =>
        text.Write(
            " <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"Client’s Apple\u00a0Watch\" sourceVersion=\"11.3\" "
                + $"creationDate=\"{Told(span.End, offset)}\" startDate=\"{Told(span.Start, offset)}\" endDate=\"{Told(span.End, offset)}\" "
                + $"value=\"HKCategoryValueSleepAnalysis{AppleName(span.State)}\">\n"
                + $"  <MetadataEntry key=\"HKTimeZone\" value=\"{LifelikeClient.Zone.Id}\"/>\n </Record>\n"
        );

    private static string AppleName(SleepState state) =>
        state switch
        {
            SleepState.Light => "AsleepCore",
            SleepState.Deep => "AsleepDeep",
            SleepState.Rem => "AsleepREM",
            _ => "Awake",
        };

    private static string Told(Instant time, Offset offset) => Apple.Format(time.WithOffset(offset));

    private static string Time(LocalDateTime time) => Clock.Format(time.TimeOfDay);

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
