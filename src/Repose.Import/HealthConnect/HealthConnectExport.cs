using Repose.Import.Files;

namespace Repose.Import.HealthConnect;

/// <summary>The database that Android's Health Connect exports, by itself or in its zip.</summary>
internal sealed class HealthConnectExport : ISleepFormat
{
    private static ReadOnlySpan<byte> Table => "sleep_session_record_table"u8;

    public string Name => "Google Health Connect";

    public bool Recognises(Opening opening) =>
        opening.Content.StartsWith(SqliteFile.Signature) && opening.Content.IndexOf(Table) >= 0;

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        var sessions = new HealthConnectSessions(reading);
        foreach (var part in parts)
        {
            sessions.Read(part);
        }

        var sleeps = new PeriodList(reading);
        sessions.Add(sleeps);
        return sleeps.ToImported(Name, asksZone: sessions.UsedHomeZone);
    }
}
