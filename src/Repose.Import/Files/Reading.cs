namespace Repose.Import.Files;

/// <summary>What is known about one import while it runs.</summary>
internal sealed class Reading(
    string file,
    long bytes,
    ImportOptions options,
    ReadingLimits limits,
    CancellationToken cancel
)
{
    private long done;
    private int hundredths;

    /// <summary>The file, as the person calls it.</summary>
    public string File => file;
    public ImportOptions Options => options;
    public ReadingLimits Limits => limits;
    public LeftOutList LeftOut { get; } = new();

    /// <summary>Says in which zone times were read that name none; nothing if the person named it.</summary>
    public IEnumerable<string> ZoneRemark(string format) =>
        options.Zone is null ? [ImportText.FormatNoZone(format, options.FallbackZone().Id)] : [];

    /// <summary>Notes that so many more bytes have been unpacked; the moment to stop, if that is wanted.</summary>
    public void Advance(int more)
    {
        cancel.ThrowIfCancellationRequested();
        done += more;
        var now = bytes == 0 ? 0 : (int)Math.Min(99, 100 * done / bytes);
        if (now > hundredths)
        {
            hundredths = now;
            options.Progress?.Report(now / 100.0);
        }
    }

    public void Finish() => options.Progress?.Report(1);
}
