using System.Text;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.AppleHealth;

/// <summary>Turns records into periods, each told thing once.</summary>
internal sealed class RecordList(Reading reading)
{
    private const string What = "sleep record";

    private readonly List<SleepPeriod> periods = [];
    private readonly HashSet<(SleepSource, SleepState, Instant, Instant)> seen = [];
    private readonly Dictionary<(string, SourceKind), SleepSource> sources = [];
    private int withoutZone;

    public int Count => periods.Count;
    public SleepPeriod? Last => periods.LastOrDefault();

    public void Add(in AppleRecord record, int number)
    {
        if (
            !AppleTime.TryRead(record.Start, out var start, out var offset)
            || !AppleTime.TryRead(record.End, out var end, out _)
        )
        {
            LeaveOut("its times cannot be read", record, number);
        }
        else if (AppleValue.Read(record.Value) is not { } state)
        {
            LeaveOut("its value is none that we know", record, number);
        }
        else if (end <= start)
        {
            LeaveOut("it does not end after its start", record, number);
        }
        else if (!seen.Add((Source(record), state, start, end)))
        {
            LeaveOut("it says the same as an earlier one", record, number);
        }
        else
        {
            periods.Add(
                new()
                {
                    Source = Source(record),
                    Start = start,
                    End = end,
                    Zone = Zone(record.TimeZone, offset),
                    Spans = [new(state, start, end)],
                    Note = record.EnteredByHand ? "entered by hand" : null,
                }
            );
        }
    }

    public Imported ToImported(string format) =>
        new()
        {
            Format = format,
            Periods = [.. periods.OrderBy(p => p.Start)],
            LeftOut = reading.LeftOut.ToList(),
            Remarks = withoutZone == 0 ? [] : [ZoneRemark()],
        };

    private string ZoneRemark() =>
        reading.Options.Zone is { } zone
            ? $"{withoutZone} of {periods.Count} sleep records name no time zone. They were read in {zone.Id}."
            : $"{withoutZone} of {periods.Count} sleep records name no time zone. The offset of the phone on the day of the "
                + "export was taken for all of them, so clock times can be an hour off; use --zone to say the zone.";

    private DateTimeZone Zone(ReadOnlySpan<byte> told, Offset offset)
    {
        if (!told.IsEmpty && DateTimeZoneProviders.Tzdb.GetZoneOrNull(Encoding.UTF8.GetString(told)) is { } zone)
        {
            return zone;
        }

        withoutZone++;
        return reading.Options.Zone ?? DateTimeZone.ForOffset(offset);
    }

    private SleepSource Source(in AppleRecord record)
    {
        var name = AppleText.Decode(record.SourceName);
        var key = string.IsNullOrWhiteSpace(name)
            ? ("unnamed source", SourceKind.Other)
            : (name, AppleSource.Kind(name, record.Device));
        if (!sources.TryGetValue(key, out var source))
        {
            sources.Add(key, source = new(key.Item1, key.Item2));
        }

        return source;
    }

    private void LeaveOut(string why, in AppleRecord record, int number) =>
        reading.LeftOut.Add(What, why, $"{What} {number} (startDate {Encoding.UTF8.GetString(record.Start)})");
}
