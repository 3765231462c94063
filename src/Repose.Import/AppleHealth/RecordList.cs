using System.Text;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.AppleHealth;

/// <summary>Turns records into periods, each told thing once.</summary>
internal sealed class RecordList(Reading reading)
{
    private readonly List<SleepPeriod> periods = [];
    private readonly HashSet<SleepPeriod> seen = new(new SameThing());
    private readonly SourceList sources = new(reading);
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
            LeaveOut(ImportText.TimesUnread, record, number);
        }
        else if (AppleValue.Read(record.Value) is not { } state)
        {
            LeaveOut(ImportText.ValueUnknown, record, number);
        }
        else if (end <= start)
        {
            LeaveOut(ImportText.EndsBefore, record, number);
        }
        else
        {
            var zone = zones.Named(record.TimeZone);
            var period = new SleepPeriod
            {
                Source = sources.Of(record),
                Start = start,
                End = end,
                Zone = zone ?? reading.Options.Zone ?? DateTimeZone.ForOffset(offset),
                Spans = [new(state, start, end)],
                Note = record.EnteredByHand ? ImportText.ByHand : null,
            };
            Add(period, zone is not null, record, number);
        }
    }

    private void Add(SleepPeriod period, bool namesZone, in AppleRecord record, int number)
    {
        if (!seen.Add(period))
        {
            LeaveOut(ImportText.Repeats, record, number);
            return;
        }

        periods.Add(period);
        withoutZone += namesZone ? 0 : 1;
    }

    public Imported ToImported(string format)
    {
        periods.Sort(SleepPeriod.ByStart);
        return new()
        {
            Format = format,
            Periods = periods,
            LeftOut = reading.LeftOut.ToList(),
            AsksZone = withoutZone > 0,
            Remarks = withoutZone == 0 ? [] : [ZoneRemark()],
        };
    }

    private string ZoneRemark() =>
        reading.Options.Zone is { } zone
            ? ImportText.FormatZoneTold(withoutZone, periods.Count, zone.Id)
            : ImportText.FormatZoneOfPhone(withoutZone, periods.Count);

    private void LeaveOut(string why, in AppleRecord record, int number) =>
        reading.LeftOut.Add(
            ImportText.SleepRecord,
            why,
            ImportText.FormatRecordAt(number, Encoding.UTF8.GetString(record.Start))
        );

    /// <summary>What makes two records the same: not when or by which version they were written.</summary>
    private sealed class SameThing : EqualityComparer<SleepPeriod>
    {
        public override bool Equals(SleepPeriod? x, SleepPeriod? y) =>
            x!.Start == y!.Start && x.End == y.End && x.Spans[0].State == y.Spans[0].State && x.Source == y.Source;

        public override int GetHashCode(SleepPeriod obj) => (obj.Start.GetHashCode() * 31) + obj.End.GetHashCode();
    }
}
