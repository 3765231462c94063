using System.Buffers;
using System.IO.Hashing;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Own;

/// <summary>Repose's own JSON, as <see cref="NightsJson"/> writes it: what was written comes back unchanged.</summary>
internal sealed partial class OwnNights : ISleepFormat
{
    public string Name => "Repose";

    public bool Recognises(Opening opening) =>
        opening.Content is [(byte)'{', ..] && Start().IsMatch(Begin(opening.Content));

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var (periods, diary) = (new List<SleepPeriod>(), new SortedDictionary<LocalDate, DiaryEntry>());
        var (seen, spans) = (new HashSet<UInt128>(), 0L);
        foreach (var part in parts)
        {
            CheckVersion(part);
            Each(part, "periods", reading, AddPeriod);
            Each(part, "diary", reading, AddNight);
        }

        return new Imported
        {
            Format = Name,
            // Sorting keeps the order of what begins and ends together.
            Periods = [.. periods.OrderBy(period => period.Start).ThenBy(period => period.End)],
            Diary = [.. diary.Values],
            LeftOut = reading.LeftOut.ToList(),
        };

        void AddPeriod(OwnFields fields, string where)
        {
            var period = Period(fields);
            spans += period.Spans.Count;
            if (periods.Count == reading.Limits.Records || spans > reading.Limits.Spans)
            {
                throw new UnreadableException(
                    new TooLarge(reading.File, ImportText.FormatManyLogs(reading.Limits.Records))
                );
            }

            if (seen.Add(Mark(period)))
            {
                periods.Add(period);
            }
            else
            {
                reading.LeftOut.Add(ImportText.Sleep, ImportText.ReadBefore, where);
            }
        }

        void AddNight(OwnFields fields, string where)
        {
            var entry = Entry(fields);
            if (!diary.TryAdd(entry.Date, entry))
            {
                var why = diary[entry.Date] == entry ? ImportText.ReadBefore : throw new OwnFields.Wrong("date");
                reading.LeftOut.Add(ImportText.Night, why, where);
            }
        }
    }

    private static void Each(ExportPart part, string list, Reading reading, Action<OwnFields, string> take)
    {
        using var stream = part.Open(reading);
        using var items = new JsonItems(stream, part.Name, [list], reading.Limits.JsonItem);
        for (var number = 1; items.TryRead(out var item); number++)
        {
            try
            {
                using var entry = JsonDocument.Parse(item.ToArray());
                take(new(entry.RootElement), $"{part.Name}, {list} {number}");
            }
            catch (Exception wrong) when (wrong is OwnFields.Wrong or InvalidOperationException)
            {
                throw new UnreadableException(
                    new DamagedFile(part.Name, ImportText.FormatOwnShape(number, list, wrong.Message))
                );
            }
        }
    }

    private static SleepPeriod Period(OwnFields fields)
    {
        var (start, end) = (fields.MustMoment("start"), fields.MustMoment("end"));
        if (end <= start)
        {
            throw new OwnFields.Wrong("end");
        }

        return new()
        {
            Source = new(fields.Must("source"), fields.OneOf<SourceKind>("kind")),
            Start = start,
            End = end,
            Zone = fields.Zone("zone"),
            IsNap = fields.Answer("nap"),
            Note = fields.Text("note"),
            Totals = fields.Totals("totals"),
            Spans = fields.Spans("spans", start, end),
        };
    }

    private static DiaryEntry Entry(OwnFields fields)
    {
        var entry = new DiaryEntry
        {
            Date = fields.Date("date"),
            Zone = fields.Zone("zone"),
            BedTime = fields.Moment("bed_time"),
            LightsOut = fields.Moment("lights_out"),
            SleepOnsetLatency = fields.Length("sol"),
            Awakenings = fields.Count("awakenings"),
            WakeAfterSleepOnset = fields.Length("waso"),
            FinalAwakening = fields.Moment("final_awakening"),
            OutOfBed = fields.Moment("out_of_bed"),
            Quality = fields.Number("quality"),
            Rested = fields.Number("rested"),
            Naps = fields.Length("naps"),
            Alcohol = fields.Number("alcohol"),
            Caffeine = fields.Number("caffeine"),
            SleepMedicine = fields.Answer("medicine"),
            Pain = fields.Number("pain"),
            Stress = fields.Number("stress"),
            Exercise = fields.Length("exercise"),
            IsIll = fields.Answer("ill"),
            IsAway = fields.Answer("away"),
            Note = fields.Text("note"),
        };
        return DiaryCheck.Contradiction(entry) is null ? entry : throw new OwnFields.Wrong("out_of_bed");
    }

    private static UInt128 Mark(SleepPeriod period)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written))
        {
            NightsJson.Write(json, period);
        }

        return XxHash128.HashToUInt128(written.WrittenSpan);
    }

    private static void CheckVersion(ExportPart part)
    {
        var match = Start().Match(Begin(part.Opening().Content));
        if (match.Groups["version"].Value is var version and not "1")
        {
            throw new UnreadableException(new DamagedFile(part.Name, ImportText.FormatOwnNewer(version)));
        }
    }

    private static string Begin(ReadOnlySpan<byte> content) =>
        System.Text.Encoding.UTF8.GetString(content[..Math.Min(200, content.Length)]);

    [GeneratedRegex(
        """^\{\s*"repose"\s*:\s*"nights"\s*,\s*"version"\s*:\s*(?<version>\d{1,9})""",
        RegexOptions.ExplicitCapture,
        Patterns.NoClock
    )]
    private static partial Regex Start();
}
