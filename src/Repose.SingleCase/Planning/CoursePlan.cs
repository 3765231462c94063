namespace Repose.SingleCase;

/// <summary>A course that is planned, and what is expected of the person's days.</summary>
/// <remarks>
/// Weeks have seven days; the first <see cref="EligiblePerWeek"/> of each are those that may be drawn. The treatments are
/// spread over the weeks as evenly as they go, the first weeks having one more.
/// </remarks>
public sealed record CoursePlan
{
    private CoursePlan() { }

    /// <summary>Days of baseline, 2 to 365.</summary>
    public required int Baseline { get; init; }

    /// <summary>Weeks of the course, 1 to 26.</summary>
    public required int Weeks { get; init; }

    /// <summary>Days after the course, 0 to 365.</summary>
    public required int FollowUp { get; init; }

    /// <summary>Treatments in the whole course, 1 or more.</summary>
    public required int Treatments { get; init; }

    /// <summary>Days of each week that may be drawn, 1 to 7.</summary>
    public required int EligiblePerWeek { get; init; }

    /// <summary>The least difference of two treatment days in a week: 2 means never on consecutive days.</summary>
    public required int MinimumGap { get; init; }

    /// <summary>The standard deviation of a day about its phase, in the unit of the outcome, above 0.</summary>
    public required double StandardDeviation { get; init; }

    /// <summary>The correlation of neighbouring days, from -0.9 to 0.9.</summary>
    public required double Phi { get; init; }

    /// <summary>The share of days that will not be recorded, from 0 to 0.5.</summary>
    public required double Missing { get; init; }

    /// <summary>Days of the course.</summary>
    public int CourseDays => 7 * Weeks;

    /// <summary>States a plan.</summary>
    /// <exception cref="ArgumentException">A number is out of its range, or the treatments do not fit the weeks.</exception>
    public static CoursePlan Of(
        int baseline = 14,
        int weeks = 5,
        int followUp = 14,
        int treatments = 10,
        int eligiblePerWeek = 5,
        int minimumGap = 2,
        double standardDeviation = 1,
        double phi = 0.2,
        double missing = 0
    )
    {
        Within(baseline, 2, 365, "days of baseline");
        Within(weeks, 1, 26, "weeks");
        Within(followUp, 0, 365, "days of follow-up");
        Within(treatments, 1, 182, "treatments");
        Within(eligiblePerWeek, 1, 7, "eligible days a week");
        Within(minimumGap, 1, 7, "days of gap");
        Within(phi, -0.9, 0.9, "correlation");
        Within(missing, 0, 0.5, "share of missing days");
        if (!double.IsFinite(standardDeviation) || standardDeviation <= 0)
        {
            throw new ArgumentException($"A standard deviation of {standardDeviation} is not above 0.");
        }

        CoursePlan plan = new()
        {
            Baseline = baseline,
            Weeks = weeks,
            FollowUp = followUp,
            Treatments = treatments,
            EligiblePerWeek = eligiblePerWeek,
            MinimumGap = minimumGap,
            StandardDeviation = standardDeviation,
            Phi = phi,
            Missing = missing,
        };
        _ = plan.Design();
        return plan;
    }

    /// <summary>The phases, the first day of the course being day 1.</summary>
    public Phases Phases() =>
        SingleCase.Phases.Of(
            DayRange.Of(1 - Baseline, 1),
            DayRange.Of(1, 1 + CourseDays),
            DayRange.Of(1 + CourseDays, 1 + CourseDays + FollowUp)
        );

    /// <summary>The design of the draw, the first day of the course being day 1.</summary>
    public DrawDesign Design() =>
        DrawDesign.Of(
            Enumerable
                .Range(0, Weeks)
                .Select(week => DrawWeek.Of(Enumerable.Range(1 + (7 * week), EligiblePerWeek), InWeek(week))),
            MinimumGap
        );

    private int InWeek(int week) => (Treatments / Weeks) + (week < Treatments % Weeks ? 1 : 0);

    private static void Within(double value, double least, double most, string what)
    {
        if (!(value >= least && value <= most))
        {
            throw new ArgumentException(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{value} {what}: the plan can have {least} to {most}."
                )
            );
        }
    }
}
