using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Samsung;

/// <summary>Reads the table of stages.</summary>
internal static class SamsungStages
{
    public static void Read(ExportPart part, Reading reading, StagesById stages)
    {
        using var table = SamsungTable.Open(part, reading);
        var (session, stage) = (table.Column("sleep_id"), table.Column("stage"));
        var (start, end) = (table.Column("start_time"), table.Column("end_time"));
        while (table.Read())
        {
            if (
                table.Text(session) is { } id
                && State(table.Text(stage)) is { } state
                && table.Utc(start) is { } from
                && table.Utc(end) is { } to
                && from < to
            )
            {
                stages.Add(id, new(state, from, to), part.Name);
            }
        }
    }

    private static SleepState? State(string? stage) =>
        stage switch
        {
            "40001" => SleepState.Awake,
            "40002" => SleepState.Light,
            "40003" => SleepState.Deep,
            "40004" => SleepState.Rem,
            _ => null,
        };
}
