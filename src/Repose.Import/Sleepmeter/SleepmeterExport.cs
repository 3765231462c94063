using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Sleepmeter;

/// <summary>The history of Sleepmeter, which its user keeps by hand.</summary>
/// <remarks>
/// Names and notes stand in it as they were typed, with quotation marks and line ends of their own, so it is no table that a reader
/// of tables could read: a sleep is a line that begins as sleeps do, and what follows its first cells is let be.
/// </remarks>
internal sealed partial class SleepmeterExport : ISleepFormat
{
    private const string Sleeps = "wake,sleep,bedtime,holes,type";

    private static readonly SleepSource Source = new("Sleepmeter", SourceKind.Other);

    private static ReadOnlySpan<byte> Header => "wake,sleep,bedtime,holes,type"u8;
    private static ReadOnlySpan<byte> Aids => "custom_aid_id,class,name"u8;
    private static ReadOnlySpan<byte> Hindrances => "custom_hindrance_id,class,name"u8;
    private static ReadOnlySpan<byte> Tags => "custom_tag_id,name"u8;

    public string Name => "Sleepmeter";

    public bool Recognises(Opening opening) =>
        opening.Content is var content
        && (
            content.StartsWith(Header)
            || content.StartsWith(Aids)
            || content.StartsWith(Hindrances)
            || content.StartsWith(Tags)
        );

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var sleeps = new PeriodList(reading);
        foreach (var part in parts)
        {
            if (part.Length > reading.Limits.DiaryBytes)
            {
                throw new UnreadableException(
                    new TooLarge(part.Name, ImportText.FormatLongDiary(reading.Limits.DiaryBytes >> 20))
                );
            }

            Read(part, reading, sleeps);
        }

        return sleeps.ToImported(Name, asksZone: false);
    }

    private static void Read(ExportPart part, Reading reading, PeriodList sleeps)
    {
        using var lines = new StreamReader(part.Open(reading), Encoding.UTF8);
        var inSleeps = false;
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            inSleeps = inSleeps || line.StartsWith(Sleeps, StringComparison.Ordinal);
            if (!inSleeps || !Beginning().IsMatch(line))
            {
                continue;
            }

            var where = $"{part.Name}, {ImportText.FormatRowAt(number)}";
            if (Row().Match(line) is not { Success: true } row || Period(row, reading.Options) is not { } period)
            {
                throw new UnreadableException(
                    new DamagedFile(
                        part.Name,
                        ImportText.FormatInRow(number, ImportText.FormatNotSleepOf("Sleepmeter"))
                    )
                );
            }

            if (period.Start == period.End)
            {
                sleeps.LeaveOut(ImportText.NoSleepAtAll, where);
            }
            else
            {
                sleeps.Add(period, where);
            }
        }
    }

    /// <summary>Null if a time or the minutes awake are none.</summary>
    private static SleepPeriod? Period(Match row, ImportOptions options)
    {
        if (
            IsoTime.WithOffset(row.Groups["wake"].Value) is not { } woke
            || IsoTime.WithOffset(row.Groups["sleep"].Value) is not { } slept
            || IsoTime.WithOffset(row.Groups["bed"].Value) is not { } toBed
        )
        {
            return null;
        }

        var (start, end, bed) = (slept.ToInstant(), woke.ToInstant(), toBed.ToInstant());
        if (Awake(row.Groups["holes"].Value, start, end) is not { } awake)
        {
            return null;
        }

        var length = end - start;
        var sum = awake.Aggregate(Duration.Zero, (all, span) => all + span.Length);
        var hasBed = bed <= start && start - bed < Duration.FromDays(1);
        return new()
        {
            Source = Source,
            Start = start,
            End = end,
            Zone = SleeperZone.Of(options, woke.Offset, start, end),
            Spans = WithSleep(awake, start, end),
            IsNap = row.Groups["type"].ValueSpan is "NAP",
            Totals = new(
                length - sum,
                sum,
                OnsetLatency: hasBed ? start - bed : null,
                InBed: hasBed ? end - bed : null
            ),
        };
    }

    /// <summary>Times awake, in minutes after falling asleep: 265-460|495-690.</summary>
    private static List<StateSpan>? Awake(string holes, Instant start, Instant end)
    {
        var spans = new List<StateSpan>();
        foreach (var hole in holes.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Hole().Match(hole) is not { Success: true } match)
            {
                return null;
            }

            var (from, to) = (Minutes(match.Groups["from"]), Minutes(match.Groups["to"]));
            if (from < to)
            {
                spans.Add(new(SleepState.Awake, start + from, start + to));
            }
        }

        return StateSpans.InOrder(spans, start, end);
    }

    private static List<StateSpan> WithSleep(List<StateSpan> awake, Instant start, Instant end)
    {
        var spans = new List<StateSpan>();
        var reached = start;
        foreach (var span in awake)
        {
            StateSpans.Append(spans, SleepState.Asleep, reached, span.Start);
            StateSpans.Append(spans, span.State, span.Start, span.End);
            reached = span.End;
        }

        StateSpans.Append(spans, SleepState.Asleep, reached, end);
        return spans;
    }

    private static Duration Minutes(Group group) =>
        Duration.FromMinutes(long.Parse(group.ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^""\d{4}-\d\d-\d\d [^""]*"",""", RegexOptions.ExplicitCapture, Patterns.NoClock)]
    private static partial Regex Beginning();

    [GeneratedRegex(
        @"^""(?<wake>[^""]+)"",""(?<sleep>[^""]+)"",""(?<bed>[^""]+)"",(?<holes>[^,]*),(?<type>NIGHT_SLEEP|NAP)(,|$)",
        RegexOptions.ExplicitCapture,
        Patterns.NoClock
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?<from>\d{1,5})-(?<to>\d{1,5})$", RegexOptions.ExplicitCapture, Patterns.NoClock)]
    private static partial Regex Hole();
}
