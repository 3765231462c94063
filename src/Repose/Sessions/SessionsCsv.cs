using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Repose.Files;
using Repose.Helping;

namespace Repose.Sessions;

/// <summary>Reads the sessions of a course: a CSV with the columns date and, if wanted, time, minutes, kind.</summary>
/// <remarks>The format is documented in <c>docs/sessions.md</c>. Every bad row is named; none is left out silently.</remarks>
internal sealed class SessionsCsv
{
    private const int LongestSession = 8 * 60;

    private static readonly string[] Known = ["date", "time", "minutes", "kind"];
    private static readonly string[] DidNotTakePlace = ["missed", "cancelled", "canceled", "no-show", "no show"];

    private readonly string file;
    private readonly List<string> wrong = [];
    private readonly List<string> remarks = [];
    private readonly SortedDictionary<LocalDate, CourseSession> sessions = [];

    private SessionsCsv(string file) => this.file = file;

    /// <summary>The sessions, one or more, ordered by date.</summary>
    internal IReadOnlyList<CourseSession> Sessions => [.. sessions.Values];

    /// <summary>What a person should know of the reading.</summary>
    internal IReadOnlyList<string> Remarks => remarks;

    /// <summary>Reads a file; a bad one ends the command with all that is wrong in it.</summary>
    internal static SessionsCsv Read(FileInfo file)
    {
        var read = new SessionsCsv(file.Name);
        read.Rows(TextFile.Read(file, "--sessions"));
        if (read.wrong.Count == 0 && read.sessions.Count == 0)
        {
            read.wrong.Add("There is no session in it. Put one row for each session, with its date.");
        }

        return read.wrong.Count == 0
            ? read
            : throw new CommandFailure(
                ExitCodes.BadInput,
                $"{file.Name}: the sessions could not be read.\n  {string.Join("\n  ", read.wrong.Take(20))}"
            );
    }

    private void Rows(string text)
    {
        var table = CsvTable.Of(text);
        if (table.Columns.Count > 0 && Header(table))
        {
            foreach (var row in table.Rows)
            {
                Row(row);
            }
        }
    }

    private bool Header(CsvTable table)
    {
        if (!table.Columns.Contains("date", StringComparer.Ordinal))
        {
            wrong.Add(
                $"The first row must name the columns, and one of them must be \"date\" (it has: {string.Join(", ", table.Written)}). "
                    + "Example: date,time,minutes,kind"
            );
            return false;
        }

        var unknown = table.Columns.Except(Known, StringComparer.Ordinal).Where(column => column.Length > 0).ToList();
        if (unknown.Count > 0)
        {
            remarks.Add($"{file}: columns that were not read: {string.Join(", ", unknown)}.");
        }

        return true;
    }

    private void Row(CsvRow row)
    {
        var date = LocalDatePattern.Iso.Parse(row["date"]);
        var time = Time(row["time"]);
        var minutes = Minutes(row["minutes"]);
        if (!date.Success)
        {
            Wrong("date", "Write it as year-month-day, such as 2026-03-09.");
        }

        if (time is { Success: false })
        {
            Wrong("time", "Write it as hours:minutes, such as 17:30.");
        }

        if (minutes is < 1 or > LongestSession)
        {
            Wrong("minutes", $"Write a whole number from 1 to {LongestSession}.");
        }

        if (date.Success && time?.Success != false && minutes is null or (>= 1 and <= LongestSession))
        {
            Keep(
                row.Number,
                new CourseSession(date.Success ? date.Value : default, time?.Value, minutes, NullIfEmpty(row["kind"]))
            );
        }

        void Wrong(string column, string advice) =>
            wrong.Add($"Row {row.Number}, {column}: \"{row[column]}\" is not one. {advice}");
    }

    private void Keep(int row, CourseSession session)
    {
        if (session.Kind is { } kind && DidNotTakePlace.Contains(kind, StringComparer.OrdinalIgnoreCase))
        {
            remarks.Add(
                $"{file}, row {row}: the session of {session.Date:R} did not take place ({kind}), and is not counted."
            );
        }
        else if (!sessions.TryAdd(session.Date, session))
        {
            wrong.Add(
                $"Row {row}: there is a session on {session.Date:R} already. A night cannot follow two; keep one row a day."
            );
        }
    }

    private static ParseResult<LocalTime>? Time(string cell) =>
        cell.Length == 0 ? null : LocalTimePattern.CreateWithInvariantCulture("H:mm").Parse(cell);

    private static int? Minutes(string cell) =>
        cell.Length == 0 ? null
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes
        : 0;

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
