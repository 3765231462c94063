using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Actigraphy;

/// <summary>An Actiwatch's epochs as Philips Actiware writes them as CSV: sections, of which the last is a table of epochs.</summary>
internal sealed class ActiwatchCsv : ISleepFormat
{
    public string Name => "Actiwatch";

    public bool Recognises(Opening opening) =>
        opening.Content.Length > 0
        && opening.Content[0] is (byte)'"' or (byte)'-'
        && opening.Content.IndexOf("Actiware Export File"u8) is >= 0 and < 200;

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading) =>
        EpochNights.Of(Name, ActivityScale.AsTold, parts, reading, ReadFile);

    private EpochFile ReadFile(ExportPart part, Reading reading)
    {
        using var lines = new EpochLines(part, reading);
        while (lines.Next() is { } line)
        {
            string[] cells = [.. EpochLines.Cells(line).Select(cell => cell.ToLowerInvariant())];
            if (cells is ["line", ..] && cells.Contains("date") && cells.Contains("time") && cells.Contains("activity"))
            {
                return EpochTable.Read(Name, cells, "activity", lines, part);
            }
        }

        throw new UnreadableException(new DamagedFile(part.Name, ImportText.NoEpochTable));
    }
}
