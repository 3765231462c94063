using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Actigraphy;

/// <summary>ActiGraph's .agd file: a database of SQLite with settings and a row for each epoch.</summary>
internal sealed class ActiGraphAgd : ISleepFormat
{
    private const string Settings = "SELECT settingName, settingValue FROM settings";
    private const string Epochs = "SELECT axis1 FROM data ORDER BY dataTimestamp";

    // Every .agd begins with the same schema, which SQLite keeps on the first pages.
    private static ReadOnlySpan<byte> Schema => "CREATE TABLE settings"u8;

    public string Name => "ActiGraph AGD";
    public string Words => "ActiGraph";

    public bool Recognises(Opening opening) =>
        opening.Content.StartsWith(SqliteFile.Signature) && opening.Content.IndexOf(Schema) >= 0;

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading) =>
        EpochNights.Of(Name, ActivityScale.ActiGraph, parts, reading, ReadFile);

    private static EpochFile ReadFile(ExportPart part, Reading reading)
    {
        using var file = SqliteFile.Open(part, reading);
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        file.Read(Settings, row => settings[Text(row, 0)] = Text(row, 1));
        var counts = new List<double>();
        file.Read(
            Epochs,
            row =>
            {
                if (counts.Count == reading.Limits.Records)
                {
                    throw new UnreadableException(
                        new TooLarge(part.Name, ImportText.FormatManyEpochs(reading.Limits.Records))
                    );
                }

                counts.Add(row.IsDBNull(0) ? 0 : Math.Max(0, row.GetDouble(0)));
            }
        );
        return new("ActiGraph", Start(settings, part), Epoch(settings, part), counts);
    }

    private static Duration Epoch(Dictionary<string, string> settings, ExportPart part) =>
        int.TryParse(Value(settings, "epochlength"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds > 0
            ? Duration.FromSeconds(seconds)
            : throw NotSaid(part, "epochlength");

    /// <summary>The start is a count of ticks of .NET, of the clock on the wall.</summary>
    private static LocalDateTime Start(Dictionary<string, string> settings, ExportPart part) =>
        long.TryParse(Value(settings, "startdatetime"), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && ticks <= DateTime.MaxValue.Ticks
            ? LocalDateTime.FromDateTime(new DateTime(ticks, DateTimeKind.Unspecified))
            : throw NotSaid(part, "startdatetime");

    private static string Value(Dictionary<string, string> settings, string name) =>
        settings.GetValueOrDefault(name, "");

    private static string Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);

    private static UnreadableException NotSaid(ExportPart part, string setting) =>
        new(new DamagedFile(part.Name, ImportText.FormatNoSetting(setting)));
}
