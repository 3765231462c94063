using System.Globalization;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Withings;

/// <summary>What the raw files say of each minute: rows of a start, a list of seconds and a list of states.</summary>
/// <remarks>
/// All raw files of Withings look alike, of pulse and steps too, and nothing inside says which one it is. So a file that holds
/// anything but states is none, and the states of one that is are laid only where sleep.csv tells of a sleep.
/// </remarks>
internal sealed class RawStates(Reading reading)
{
    private const int StartAt = 0;
    private const int SecondsAt = 1;
    private const int StatesAt = 2;

    private readonly List<Chunk> chunks = [];

    private sealed record Chunk(OffsetDateTime Start, IReadOnlyList<StateSpan> Spans);

    public static bool MayBe(CsvOpening table) =>
        table[0].Width == 3
        && table[0].Has("start", "duration", "value")
        && table[1][SecondsAt].StartsWith('[')
        && table[1][StatesAt].StartsWith('[')
        && Numbers(table[1][StatesAt]).All(IsState);

    public void Read(ExportPart part)
    {
        var before = chunks.Count;
        using var table = CsvTable.Open(part, reading);
        while (table.Read())
        {
            if (Read(table) is not { } chunk)
            {
                chunks.RemoveRange(before, chunks.Count - before);
                return;
            }

            if (chunks.Count == reading.Limits.Records)
            {
                throw new UnreadableException(new TooLarge(part.Name, ImportText.FormatManyLogs(chunks.Count)));
            }

            chunks.Add(chunk);
        }

        chunks.Sort((one, other) => OffsetDateTime.Comparer.Instant.Compare(one.Start, other.Start));
    }

    /// <summary>The states of a sleep, cut to it.</summary>
    public IReadOnlyList<StateSpan> Within(Instant start, Instant end) =>
        StateSpans.InOrder(Near(start, end).SelectMany(c => c.Spans), start, end);

    /// <summary>Each row as a piece of a sleep, where there is nothing else.</summary>
    public void AddAll(PeriodList sleeps, SleepSource source)
    {
        foreach (var chunk in chunks.Where(c => c.Spans.Count > 0))
        {
            var (start, end) = (chunk.Spans[0].Start, chunk.Spans[^1].End);
            sleeps.Add(
                new()
                {
                    Source = source,
                    Start = start,
                    End = end,
                    Zone = SleeperZone.Of(reading.Options, chunk.Start.Offset, start, end),
                    Spans = chunk.Spans,
                },
                NodaTime.Text.OffsetDateTimePattern.GeneralIso.Format(chunk.Start)
            );
        }
    }

    private IEnumerable<Chunk> Near(Instant start, Instant end)
    {
        // A row is never longer than a night.
        var (low, high) = (0, chunks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                chunks[middle].Start.ToInstant() < start - Duration.FromDays(1) ? (middle + 1, high) : (low, middle);
        }

        return chunks.Skip(low).TakeWhile(c => c.Start.ToInstant() < end);
    }

    private static Chunk? Read(CsvTable table)
    {
        if (table.OffsetTime(StartAt) is not { } start)
        {
            return null;
        }

        var lengths = Numbers(table.Text(SecondsAt)).ToList();
        var states = Numbers(table.Text(StatesAt)).ToList();
        if (
            lengths.Count != states.Count
            || !states.TrueForAll(IsState)
            || lengths.Exists(l => l is < 0 or > 24 * 3600)
        )
        {
            return null;
        }

        var spans = new List<StateSpan>();
        var at = start.ToInstant();
        foreach (var (length, state) in lengths.Zip(states))
        {
            var next = at + Duration.FromSeconds(length);
            StateSpans.Append(spans, State(state), at, next);
            at = next;
        }

        return new(start, spans);
    }

    private static bool IsState(int value) => value is >= 0 and <= 3;

    private static SleepState State(int value) =>
        value switch
        {
            0 => SleepState.Awake,
            1 => SleepState.Light,
            2 => SleepState.Deep,
            _ => SleepState.Rem,
        };

    private static IEnumerable<int> Numbers(string? list) =>
        (list ?? "")
            .Trim('[', ']')
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(n =>
                int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1
            );
}
