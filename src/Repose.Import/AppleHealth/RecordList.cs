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
    private readonly HashSet<Said> seen = [];
    private readonly SourceList sources = new();
    private readonly ZoneList zones = new();
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
        else if (sources.Of(record) is var source && !seen.Add(new(source, state, start, end)))
        {
            LeaveOut("it says the same as an earlier one", record, number);
        }
        else
        {
            periods.Add(
                new()
                {
                    Source = source,
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
        if (zones.Named(told) is { } zone)
        {
            return zone;
        }

        withoutZone++;
        return reading.Options.Zone ?? DateTimeZone.ForOffset(offset);
    }

    private void LeaveOut(string why, in AppleRecord record, int number) =>
        reading.LeftOut.Add(What, why, $"{What} {number} (startDate {Encoding.UTF8.GetString(record.Start)})");

    /// <summary>What makes two records the same: not when or by which version they were written.</summary>
    private readonly record struct Said(SleepSource Source, SleepState State, Instant Start, Instant End)
    {
        public override int GetHashCode() => HashCode.Combine(Start, End);
    }
}
