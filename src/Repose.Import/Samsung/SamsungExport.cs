using Repose.Import.Files;

namespace Repose.Import.Samsung;

/// <summary>The tables of sleep in the folder or zip that Samsung Health makes for download.</summary>
internal sealed class SamsungExport : ISleepFormat
{
    /// <summary>The first row of a table is its own name, with numbers of versions.</summary>
    private static readonly string[] Sleeps = ["com.samsung.shealth.sleep", "com.samsung.health.sleep"];
    private static readonly string[] Stages = ["com.samsung.health.sleep_stage", "com.samsung.shealth.sleep_stage"];

    public string Name => "Samsung Health";

    public bool Recognises(Opening opening) => Is(opening, Sleeps) || Is(opening, Stages);

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var stages = new StagesById(reading);
        foreach (var part in parts.Where(p => Is(p.Opening(), Stages)))
        {
            SamsungStages.Read(part, reading, stages);
        }

        var sleeps = new PeriodList(reading);
        var sessions = new SamsungSessions(reading, stages, sleeps);
        foreach (var part in parts.Where(p => Is(p.Opening(), Sleeps)))
        {
            sessions.Read(part);
        }

        stages.LeaveOutOthers();
        sessions.Add();
        return sleeps.ToImported(Name, asksZone: sessions.UsedHomeZone);
    }

    private static bool Is(Opening opening, string[] names) =>
        names.Contains(opening.Table[0][0], StringComparer.Ordinal) && opening.Table[1].Width > 1;
}
