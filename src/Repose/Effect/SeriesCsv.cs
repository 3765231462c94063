using System.Globalization;
using NodaTime.Text;
using Repose.Files;
using Repose.Helping;
using Repose.SingleCase;

namespace Repose.Effect;

/// <summary>Reads one person's series: date (or day), value and, if wanted, session, phase, and covariates.</summary>
/// <remarks>The format is documented in <c>docs/effect.md</c>. Every bad cell is named; none is left out silently.</remarks>
internal sealed class SeriesCsv
{
    private const int MostDays = 2_000;
    private const int LongestSpan = 4_000;
    private static readonly string[] Absent = ["", "na", "nan", "null", "-"];
    private static readonly string[] Own = ["date", "day", "value", "session", "phase"];

    private readonly List<string> wrong = [];
    private readonly List<DailyValue> rows = [];
    private readonly HashSet<int> days = [];
    private readonly HashSet<int> sessions = [];
    private readonly Dictionary<int, Phase> phases = [];
    private CsvTable table = CsvTable.Of("");

    /// <summary>The series, with every covariate that varies.</summary>
    internal DailySeries Series { get; private set; } = DailySeries.Of([]);

    /// <summary>The days with a session.</summary>
    internal IReadOnlySet<int> Sessions => sessions;

    /// <summary>The phase of each day for which the file names one.</summary>
    internal IReadOnlyDictionary<int, Phase> Phases => phases;

    /// <summary>The names of the covariates, in the order of the file.</summary>
    internal IReadOnlyList<string> Covariates { get; private set; } = [];

    /// <summary>Whether the file says which days had a session.</summary>
    internal bool TellsSessions => table.Columns.Contains("session", StringComparer.Ordinal);

    /// <summary>Whether days are dates, and not running numbers.</summary>
    internal bool Dated { get; private set; }

    /// <summary>What a person should know of the reading.</summary>
    internal IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>Reads a file; a bad one ends the command with all that is wrong in it.</summary>
    internal static SeriesCsv Read(FileInfo file)
    {
        var read = new SeriesCsv { table = CsvTable.Of(TextFile.Read(file, "The series")) };
        if (read.Header())
        {
            foreach (var row in read.table.Rows)
            {
                read.Row(row);
            }
        }

        read.CheckSize();
        if (read.wrong.Count > 0)
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                $"{file.Name}: the series could not be read.\n  {string.Join("\n  ", read.wrong.Take(20))}"
            );
        }

        read.Finish();
        return read;
    }

    /// <summary>A day as the file writes it.</summary>
    internal string Name(int day) =>
        Dated
            ? LocalDatePattern.Iso.Format(DayNumber.ToDate(day))
            : string.Create(CultureInfo.InvariantCulture, $"day {day}");

    private void CheckSize()
    {
        if (wrong.Count > 0)
        {
            return;
        }

        if (days.Count == 0)
        {
            wrong.Add("There is no day in it. Put one row for each day, with its date and its value.");
        }
        else if (days.Count > MostDays || (long)days.Max() - days.Min() > LongestSpan)
        {
            wrong.Add(
                $"It holds more than {MostDays} days, or days more than {LongestSpan} apart. Give the days around the course."
            );
        }
    }

    private bool Header()
    {
        var columns = table.Columns;
        Dated = columns.Contains("date", StringComparer.Ordinal);
        if (
            Dated == columns.Contains("day", StringComparer.Ordinal)
            || !columns.Contains("value", StringComparer.Ordinal)
        )
        {
            wrong.Add(
                "The first row must name the columns: \"date\" (or \"day\", a running number) and \"value\", and if wanted "
                    + $"session, phase, and covariates (it has: {Short(string.Join(", ", table.Written))}). "
                    + "Example: date,value,session,weekend"
            );
            return false;
        }

        if (columns.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            wrong.Add($"Two columns are called \"{twice.Key}\". Rename one of them.");
            return false;
        }

        return true;
    }

    private void Row(CsvRow row)
    {
        if (Day(row) is not { } day)
        {
            return;
        }

        if (!days.Add(day))
        {
            wrong.Add($"Row {row.Number}: {Name(day)} is given twice. Keep one row a day.");
            return;
        }

        rows.Add(new DailyValue(day, Number(row, "value")) { Covariates = Others(row) });
        if (Number(row, "session") is not (null or 0))
        {
            sessions.Add(day);
        }

        if (PhaseOf(row) is { } phase)
        {
            phases.Add(day, phase);
        }
    }

    private int? Day(CsvRow row)
    {
        if (!Dated)
        {
            return int.TryParse(row["day"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day)
                ? day
                : Wrong<int>(row, "day", "Write a whole number, one more for each later day.");
        }

        var date = LocalDatePattern.Iso.Parse(row["date"]);
        return date.Success
            ? DayNumber.Of(date.Value)
            : Wrong<int>(row, "date", "Write it as year-month-day, such as 2026-03-09.");
    }

    private double? Number(CsvRow row, string column)
    {
        var cell = row[column];
        return Absent.Contains(cell, StringComparer.OrdinalIgnoreCase) ? null
            : double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && (number == 0 || Math.Abs(number) is >= 1e-100 and <= 1e100)
                ? number
            : Wrong<double>(row, column, "Write a number with a point, or leave it empty where nothing is known.");
    }

    private Phase? PhaseOf(CsvRow row) =>
        row["phase"].ToLowerInvariant() switch
        {
            "" => null,
            "baseline" or "before" or "a" => Phase.Baseline,
            "course" or "during" or "treatment" or "b" => Phase.Course,
            "follow-up" or "followup" or "after" => Phase.FollowUp,
            _ => Wrong<Phase>(row, "phase", "Write baseline, course or follow-up."),
        };

    private Dictionary<string, double> Others(CsvRow row)
    {
        var known = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var column in table.Columns.Except(Own, StringComparer.Ordinal).Where(name => name.Length > 0))
        {
            if (Number(row, column) is { } number)
            {
                known.Add(column, number);
            }
        }

        return known;
    }

    private T? Wrong<T>(CsvRow row, string column, string advice)
        where T : struct
    {
        wrong.Add($"Row {row.Number}, {column}: \"{row[column]}\" is not one. {advice}");
        return null;
    }

    private static string Short(string text) => text.Length > 80 ? text[..80] + " …" : text;

    /// <summary>A covariate that is the same on every day says nothing, and is left out aloud.</summary>
    private void Finish()
    {
        Series = DailySeries.Of(rows);
        var names = table.Columns.Except(Own, StringComparer.Ordinal).Where(name => name.Length > 0).ToList();
        var varies = names.ToLookup(name =>
            rows.Where(row => row.Value is not null)
                .Select(row => row.Covariates.TryGetValue(name, out var number) ? number : (double?)null)
                .OfType<double>()
                .Distinct()
                .Take(2)
                .Count() > 1
        );
        Covariates = [.. varies[true]];
        Remarks =
        [
            .. varies[false]
                .Select(name => $"The column \"{name}\" is the same on every day, so it is not adjusted for."),
        ];
    }
}
