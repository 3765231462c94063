using Repose.Import.Files;

namespace Repose.Import.PolarFlow;

/// <summary>The sleep_result files of the account export of Polar Flow.</summary>
internal sealed class PolarFlowExport : ISleepFormat
{
    public string Name => "Polar Flow";

    public bool Recognises(Opening opening) =>
        opening.Content is [(byte)'[', ..]
        && opening.Content.IndexOf("\"night\""u8) >= 0
        && (opening.Content.IndexOf("\"hypnogram\""u8) >= 0 || opening.Content.IndexOf("\"asleepDuration\""u8) >= 0);

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var sleeps = new PeriodList(reading);
        foreach (var part in parts)
        {
            using var stream = part.Open(reading);
            using var items = new JsonItems(stream, part.Name, [], reading.Limits.JsonItem);
            for (var number = 1; items.TryRead(out var item); number++)
            {
                var where = ImportText.FormatLogAt(part.Name, number);
                if (
                    PolarPeriod.Of(
                        JsonItem.Parse(item, PolarJson.Default.PolarNight, part, number, "Polar Flow"),
                        reading.Options
                    ) is
                    { } period
                )
                {
                    sleeps.Add(period, where);
                }
                else
                {
                    sleeps.LeaveOut(ImportText.StartUnread, where);
                }
            }
        }

        return sleeps.ToImported(Name, asksZone: false);
    }
}
