using Repose.Import.Files;

namespace Repose.Import.Oura;

/// <summary>Oura's account export, answers of its API (version 2), and the table of trends of Oura on the web.</summary>
internal sealed class OuraExport : ISleepFormat
{
    public string Name => "Oura";

    /// <summary>
    /// Oura's own words: those of a sleep, and those of a day's readiness or activity, which may stand before it in an
    /// account export.
    /// </summary>
    public bool Recognises(Opening opening)
    {
        var content = opening.Content;
        return content is [(byte)'{' or (byte)'[', ..]
            ? content.IndexOf("\"bedtime_start\""u8) >= 0
                || content.IndexOf("\"class_5_min\""u8) >= 0
                || content.IndexOf("\"sleep_phase_5_min\""u8) >= 0
            : OuraTrends.Is(opening.Table);
    }

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var sleeps = new PeriodList(reading);
        foreach (var part in parts)
        {
            if (part.Opening().Content is [(byte)'{' or (byte)'[', ..])
            {
                ReadJson(part, reading, sleeps);
            }
            else
            {
                OuraTrends.Read(part, reading, sleeps);
            }
        }

        return sleeps.ToImported(Name, asksZone: false, [ImportText.FormatLatencyInAwake(Name)]);
    }

    private static void ReadJson(ExportPart part, Reading reading, PeriodList sleeps)
    {
        using var stream = part.Open(reading);
        using var items = new JsonItems(stream, part.Name, ["sleep", "data"], reading.Limits.JsonItem);
        for (var number = 1; items.TryRead(out var item); number++)
        {
            var where = ImportText.FormatLogAt(part.Name, number);
            var sleep = JsonItem.Parse(item, OuraJson.Default.OuraSleep, part, number, "Oura");
            if (sleep is { BedtimeStart: null, BedtimeEnd: null })
            {
                // A day's readiness or activity: an answer of the API that tells of other things.
                continue;
            }

            if (OuraPeriod.Of(sleep, reading.Options, out var why) is { } period)
            {
                sleeps.Add(period, where);
            }
            else
            {
                sleeps.LeaveOut(why, where);
            }
        }
    }
}
