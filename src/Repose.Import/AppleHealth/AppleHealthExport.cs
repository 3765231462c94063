using System.Globalization;
using NodaTime.Text;
using Repose.Import.Files;

namespace Repose.Import.AppleHealth;

/// <summary>The export.xml of Apple's Health app, by itself or in its zip.</summary>
/// <remarks>
/// Each sleep record becomes one period, as told: putting fragments and sources together is not the reader's business.
/// </remarks>
internal sealed class AppleHealthExport : ISleepFormat
{
    public string Name => "Apple Health";

    public bool Recognises(Opening opening)
    {
        var content = opening.Content;
        return content is [(byte)'<', ..]
            && (content.IndexOf("<!DOCTYPE HealthData"u8) >= 0 || content.IndexOf("<HealthData"u8) >= 0);
    }

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var records = new RecordList(reading);
        foreach (var part in parts)
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
        }

        return records.ToImported(Name);
    }

    private static string HowFar(SleepRecordScanner scanner, RecordList records)
    {
        var megabytes = (scanner.BytesRead / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
        return records.Last is { } last
            ? ImportText.FormatNoEndAfter(megabytes, scanner.Found, InstantPattern.General.Format(last.Start))
            : ImportText.FormatNoEnd(megabytes, scanner.Found);
    }
}
