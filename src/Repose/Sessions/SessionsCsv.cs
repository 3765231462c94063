using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;
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
        read.Rows(Files.TextFile.Read(file, "--sessions"));
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
        var lines = text.TrimStart('\uFEFF');
        var header = lines.Split('\n', 2)[0];
        var options = new CsvReaderOptions
        {
            Separator =
                header.Contains(';', StringComparison.Ordinal) ? ';'
                : header.Contains('\t', StringComparison.Ordinal) ? '\t'
                : ',',
            HasHeader = false,
            SkipEmptyLines = false,
            TrimWhitespace = true,
        };
        using var csv = CsvReader.FromText(lines, options);
        string[]? columns = null;
        while (csv.Read())
        {
            var cells = csv.Current.ToArray();
            if (Array.TrueForAll(cells, cell => cell.Length == 0))
            {
                continue;
            }

            if (columns is null)
            {
                columns = Header(cells);
                if (wrong.Count > 0)
                {
                    return;
                }
            }
            else
            {
                Row((int)csv.RowNumber, columns, cells);
            }
        }
    }

    private string[] Header(string[] cells)
    {
        string[] columns = [.. cells.Select(cell => cell.ToLowerInvariant())];
        if (!columns.Contains("date", StringComparer.Ordinal))
        {
            wrong.Add(
                $"The first row must name the columns, and one of them must be \"date\" (it has: {string.Join(", ", cells)}). "
                    + "Example: date,time,minutes,kind"
            );
        }

        var unknown = columns.Except(Known, StringComparer.Ordinal).Where(column => column.Length > 0).ToList();
        if (unknown.Count > 0)
        {
            remarks.Add($"{file}: columns that were not read: {string.Join(", ", unknown)}.");
        }

        return columns;
    }

    private void Row(int row, string[] columns, string[] cells)
    {
        var date = LocalDatePattern.Iso.Parse(Cell("date"));
        var time = Time(Cell("time"));
        var minutes = Minutes(Cell("minutes"));
        if (!date.Success)
        {
            Wrong("date", Cell("date"), "Write it as year-month-day, such as 2026-03-09.");
        }

        if (time is { Success: false })
        {
            Wrong("time", Cell("time"), "Write it as hours:minutes, such as 17:30.");
        }

        if (minutes is < 1 or > LongestSession)
        {
            Wrong("minutes", Cell("minutes"), $"Write a whole number from 1 to {LongestSession}.");
        }

        if (date.Success && time?.Success != false && minutes is null or (>= 1 and <= LongestSession))
        {
            Keep(
                row,
                new CourseSession(date.Success ? date.Value : default, time?.Value, minutes, NullIfEmpty(Cell("kind")))
            );
        }

        string Cell(string column)
        {
            var index = Array.IndexOf(columns, column);
            return index >= 0 && index < cells.Length ? cells[index] : "";
        }

        void Wrong(string column, string cell, string advice) =>
            wrong.Add($"Row {row}, {column}: \"{cell}\" is not one. {advice}");
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
