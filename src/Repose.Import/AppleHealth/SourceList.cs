using Repose.Sleep;

namespace Repose.Import.AppleHealth;

/// <summary>The sources of an export, each kept once. Records of one source mostly stand together.</summary>
internal sealed class SourceList
{
    private readonly Dictionary<SleepSource, SleepSource> sources = [];
    private byte[] lastName = [];
    private byte[] lastDevice = [];
    private SleepSource? last;

    public SleepSource Of(in AppleRecord record)
    {
        if (last is null || !record.SourceName.SequenceEqual(lastName) || !record.Device.SequenceEqual(lastDevice))
        {
            lastName = record.SourceName.ToArray();
            lastDevice = record.Device.ToArray();
            last = Find(AppleText.Decode(lastName), lastDevice);
        }

        return last;
    }

    private SleepSource Find(string name, ReadOnlySpan<byte> device)
    {
        var source = string.IsNullOrWhiteSpace(name)
            ? new SleepSource("unnamed source", SourceKind.Other)
            : new SleepSource(name, AppleSource.Kind(name, device));
        if (!sources.TryGetValue(source, out var known))
        {
            sources.Add(source, known = source);
        }

        return known;
    }
}
