using System.Globalization;
using System.Text.Json;
using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>Fitbit's sleep logs as JSON: the sleep-*.json files of Google Takeout, or an answer of Fitbit's web API.</summary>
internal sealed class FitbitLogs(Reading reading)
{
    private const int LongestTime = 40;

    private readonly List<SleepPeriod> periods = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private long spans;

    public IReadOnlyList<SleepPeriod> Periods => periods;

    public static bool Is(Opening opening) =>
        opening.Content is [(byte)'[' or (byte)'{', ..] && HasLogs(opening.Content);

    public void Read(ExportPart part)
    {
        using var stream = part.Open(reading);
        using var logs = new JsonItems(stream, part.Name, ["sleep"], reading.Limits.JsonItem);
        for (var number = 1; logs.TryRead(out var item); number++)
        {
            if (seen.Count == reading.Limits.Records)
            {
                throw new UnreadableException(
                    new TooLarge(part.Name, ImportText.FormatManyLogs(reading.Limits.Records))
                );
            }

            Add(Parse(item, part, number), ImportText.FormatLogAt(part.Name, number));
            if (spans > reading.Limits.Spans)
            {
                throw new UnreadableException(
                    new TooLarge(part.Name, ImportText.FormatManyChanges(reading.Limits.Spans))
                );
            }
        }
    }

    private void Add(SleepLog log, string where)
    {
        if (log is { StartTime.Length: > LongestTime } or { EndTime.Length: > LongestTime })
        {
            reading.LeftOut.Add(ImportText.SleepLog, ImportText.StartUnread, where);
        }
        else if (!seen.Add(log.LogId?.ToString(CultureInfo.InvariantCulture) ?? $"{log.StartTime} {log.EndTime}"))
        {
            reading.LeftOut.Add(ImportText.SleepLog, ImportText.ReadBefore, where);
        }
        else if (LogPeriod.Of(log, reading.Options.HomeZone, out var why) is { } period)
        {
            periods.Add(period);
            spans += period.Spans.Count;
        }
        else
        {
            reading.LeftOut.Add(ImportText.SleepLog, why, where);
        }
    }

    private static SleepLog Parse(ReadOnlySpan<byte> item, ExportPart part, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(item, FitbitJson.Default.SleepLog)!;
        }
        catch (JsonException e)
        {
            throw new UnreadableException(new DamagedFile(part.Name, ImportText.FormatNotFitbit(number, e.Path)));
        }
    }

    /// <summary>
    /// Takeout's array of logs, or the API's object with a list "sleep". "dateOfSleep" is Fitbit's own word, and stands
    /// before the long part of a log in both.
    /// </summary>
    private static bool HasLogs(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        var depth = json[0] == '{' ? 1 : 0;
        var inLogs = depth == 0;
        var isEmpty = false;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType, reader.CurrentDepth - depth)
                {
                    case (JsonTokenType.PropertyName, 0) when depth == 1:
                        inLogs = reader.ValueTextEquals("sleep"u8);
                        break;
                    case (JsonTokenType.StartArray, 0):
                        isEmpty = true;
                        break;
                    case (JsonTokenType.EndArray, 0) when depth == 1 && inLogs && isEmpty:
                    case (JsonTokenType.PropertyName, 2) when inLogs && reader.ValueTextEquals("dateOfSleep"u8):
                        return true;
                    default:
                        isEmpty = false;
                        break;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
