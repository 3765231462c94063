using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Repose.SingleCase;

/// <summary>Writes what was analysed in one form only, whatever order it came in.</summary>
internal static class Canonical
{
    /// <summary>SHA-256 of one line a day, ordered by day: day;value;name=value… with names in ordinal order.</summary>
    public static string Hash(DailySeries series)
    {
        var text = new StringBuilder();
        foreach (var row in series.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Day};");
            text.Append(row.Value is { } value ? Number(value) : "");
            foreach (var (name, covariate) in row.Covariates.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                text.Append(';').Append(name).Append('=').Append(Number(covariate));
            }

            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public static string Text(Phases phases)
    {
        var (before, course) = (phases.Baseline, phases.Course);
        return phases.FollowUp is { } after
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"baseline [{before.Start},{before.End}) course [{course.Start},{course.End}) follow-up [{after.Start},{after.End})"
            )
            : string.Create(
                CultureInfo.InvariantCulture,
                $"baseline [{before.Start},{before.End}) course [{course.Start},{course.End})"
            );
    }

    public static string Text(DrawnSchedule schedule) =>
        string.Join(
            "; ",
            schedule.Design.Weeks.Select(week => $"{Numbers(week.Treatments)} of {Numbers([.. week.EligibleDays])}")
        )
        + $"; gap {Numbers(schedule.Design.MinimumGap)}{MostGap(schedule.Design)} {(schedule.Design.GapAcrossWeeks ? "across" : "within")} weeks"
        + $"; drawn {Numbers([.. schedule.Days])}"
        + (schedule.Seed is { } seed ? string.Create(CultureInfo.InvariantCulture, $"; seed {seed}") : "");

    private static string MostGap(DrawDesign design) => design.MaximumGap is { } most ? $" to {Numbers(most)}" : "";

    public static string Text(IEnumerable<DayRange> blocks, IEnumerable<int> treatmentDays) =>
        $"blocks {string.Join(' ', blocks)}; treated {Numbers([.. treatmentDays.Order()])}";

    public static string Covariates(IEnumerable<string> names) => $"covariates [{string.Join(", ", names)}]";

    public static string Columns(string effect, IEnumerable<string> others) =>
        $"effect of {effect}; {Covariates(others)}";

    public static string Text(Direction direction, double mid, IEnumerable<string> covariates, bool logScale) =>
        $"{direction}; smallest gain that matters {Number(mid)}; {Covariates(covariates)}"
        + (logScale ? "; checked on log(y + 1)" : "");

    public static string Numbers(params int[] numbers) =>
        string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    // Adding zero makes -0 the same as 0.
    private static string Number(double value) => (value + 0.0).ToString("R", CultureInfo.InvariantCulture);
}
