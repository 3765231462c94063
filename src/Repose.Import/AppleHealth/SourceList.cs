using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.AppleHealth;

/// <summary>The sources of an export, each kept once, and known by the bytes in which it was written.</summary>
/// <remarks>They are few, and the records of one mostly stand together: so the last ones are looked at first.</remarks>
internal sealed class SourceList(Reading reading)
{
    private const int Remembered = 8;
    private const int LongestName = 200;

    private readonly Dictionary<SleepSource, SleepSource> sources = [];
    private readonly List<Written> written = [];

    public SleepSource Of(in AppleRecord record)
    {
        for (var i = written.Count - 1; i >= 0; i--)
        {
            if (written[i].Is(record))
            {
                return written[i].Source;
            }
        }

        // Every update of a watch writes a device of its own: a few are worth remembering, all of them are not.
        if (written.Count == Remembered)
        {
            written.Clear();
        }

        var source = Find(AppleText.Decode(record.SourceName), record.Device);
        written.Add(new Written(record.SourceName.ToArray(), record.Device.ToArray(), source));
        return source;
    }

    private SleepSource Find(string name, ReadOnlySpan<byte> device)
    {
        name = name.Length > LongestName ? name[..LongestName] : name;
        var source = string.IsNullOrWhiteSpace(name)
            ? new SleepSource(SleepExport.UnnamedSource, SourceKind.Other)
            : new SleepSource(name, AppleSource.Kind(name, device));
        if (!sources.TryGetValue(source, out var known))
        {
            if (sources.Count == reading.Limits.Sources)
            {
                throw new UnreadableException(
                    new TooLarge(reading.File, ImportText.FormatManySources(reading.Limits.Sources))
                );
            }

            sources.Add(source, known = source);
        }

        return known;
    }

    private sealed record Written(byte[] Name, byte[] Device, SleepSource Source)
    {
        public bool Is(in AppleRecord record) =>
            record.SourceName.SequenceEqual(Name) && record.Device.SequenceEqual(Device);
    }
}
