using System.Globalization;
using NodaTime.Text;
using Repose.Import.Files;

namespace Repose.Import.AppleHealth;

/// <summary>The export.xml of Apple's Health app, by itself or in its zip; or a table that another app made of its records.</summary>
/// <remarks>
/// Each sleep record becomes one period, as told: putting fragments and sources together is not the reader's business.
/// </remarks>
internal sealed class AppleHealthExport : ISleepFormat
{
    public string Name => "Apple Health";

    public bool Recognises(Opening opening) => IsXml(opening.Content) || AppleHealthTable.Is(opening);

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var records = new RecordList(reading);
        foreach (var part in parts)
        {
            var isTable = AppleHealthTable.Is(part.Opening());
            if (
                (isTable ? AppleHealthTable.Read(part, reading, records) : ReadXml(part, reading, records)) is
                { } refusal
            )
            {
                return refusal;
            }
        }

        return records.ToImported(Name);
    }

    private static Refusal? ReadXml(ExportPart part, Reading reading, RecordList records)
    {
        using var stream = part.Open(reading);
        using var scanner = new SleepRecordScanner(stream, reading.Limits.XmlWindow);
        while (scanner.TryRead(out var record))
        {
            if (records.Count == reading.Limits.Records)
            {
                return new TooLarge(part.Name, ImportText.FormatManyRecords(reading.Limits.Records));
            }

            records.Add(record, scanner.Found);
        }

        if (!scanner.IsComplete)
        {
            return new CutShort(part.Name, HowFar(scanner, records));
        }

        scanner.TellLeftOut(reading.LeftOut);
        return null;
    }

    private static bool IsXml(ReadOnlySpan<byte> content) =>
        content is [(byte)'<', ..]
        && (content.IndexOf("<!DOCTYPE HealthData"u8) >= 0 || content.IndexOf("<HealthData"u8) >= 0);

    private static string HowFar(SleepRecordScanner scanner, RecordList records)
    {
        var megabytes = (scanner.BytesRead / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
        return records.Last is { } last
            ? ImportText.FormatNoEndAfter(megabytes, scanner.Found, InstantPattern.General.Format(last.Start))
            : ImportText.FormatNoEnd(megabytes, scanner.Found);
    }
}
