using Repose.SingleCase;

namespace Repose.Pictures;

/// <summary>What a plan could show, in plain words.</summary>
public static class PowerWords
{
    private const string Eligible = "on which a session could be";

    /// <summary>What before-and-after could show.</summary>
    public static string BeforeAfter(PowerCurveData data) =>
        PlanGateWords.Never(data.Report.GatesByPhase, "before and after", "of the course")
        ?? "Before and after: " + Shows(data.Report.FoundByPhase, data.Unit, data.Report.GatesByPhase, "of the course");

    /// <summary>What the lot could show.</summary>
    public static string ByLot(PowerCurveData data) =>
        PlanGateWords.LotTooSmall(data.Report.GatesByLot)
            ? $"Night after a session: the lot could fall in only {Numbers.Count((int)data.Report.Schedules, "way", "ways")}. "
                + "That is too few for any answer; draw from more days or over more weeks."
            : PlanGateWords.Never(data.Report.GatesByLot, "by lot", Eligible)
                ?? "Night after a session, days drawn by lot: "
                    + Shows(data.Report.FoundByLot, data.Unit, data.Report.GatesByLot, Eligible);

    /// <summary>What it means for the change that matters.</summary>
    public static string OfMattering(PowerCurveData data)
    {
        var (report, size) = (data.Report, Numbers.Value(data.Report.Mid, data.Unit));
        var mattering = $"If the change is just {size}, the smallest that matters here, ";
        var before = report.GatesByPhase.Any(gate => gate.ForGood) ? null : InTen(report.AtMid.ByPhase);
        var lot = report.AtMid.ByLot is { } byLot ? InTen(byLot) : null;
        const string Others = "In the others it would stay unseen.";
        return (before, lot) switch
        {
            (null, null) => mattering + "this plan would not show it.",
            (null, _) => mattering + $"the lot would show that there is one in {lot} courses. {Others}",
            (_, null) => mattering + $"before and after would show that there is one in {before} courses. {Others}",
            _ => mattering
                + $"before and after would show that there is one in {before} courses, and by lot in {lot}. {Others}",
        };
    }

    /// <summary>What more effort would buy.</summary>
    public static string More(PowerCurveData data)
    {
        var report = data.Report;
        return (report.Smallest, report.WithAWeekMore, report.WithASecondCourse) switch
        {
            ({ } now, { } week, { } second) =>
                "A week more of nights before the course would make the smallest change that shows before and after "
                    + $"{Less(week.Change / now.Change)} smaller; a second course like this one, put together with the first, "
                    + $"{Less(second.Change / now.Change)}.",
            (null, { } week, _) =>
                "With a week more of nights before the course, before and after could at best show changes of about "
                    + $"{Numbers.Value(week.Change, data.Unit)} or more.",
            _ =>
                "Neither a week more of nights before the course nor a second course like this one would change that. Plan "
                    + $"{Limits.BaselineDays} nights or more before the course and {Limits.CourseDays} or more in it, and record "
                    + "nearly all of them.",
        };
    }

    /// <summary>What the numbers rest on.</summary>
    public static string Grounds(PowerCurveData data)
    {
        var plan = data.Report.Plan;
        return $"Reckoned from {Numbers.Plain(data.Report.People)} simulated courses in which nights differ by about "
            + $"{Numbers.Value(plan.StandardDeviation, data.Unit)} (standard deviation), neighbouring nights are alike by "
            + $"{Numbers.Plain(plan.Phi)}, and {Percent(plan.Missing)} of nights are not recorded. A person whose nights "
            + "differ less would show smaller changes.";
    }

    /// <summary>The description of the drawing.</summary>
    internal static string Of(PowerCurveData data) =>
        string.Join(' ', BeforeAfter(data), ByLot(data), OfMattering(data));

    internal static string Percent(double share) => $"{Numbers.Plain(Math.Round(100 * share))}%";

    internal static string InTen(double share) =>
        Math.Round(10 * share) switch
        {
            <= 0 => "fewer than 1 of 10",
            >= 10 => "nearly all",
            var tenths => $"about {Numbers.Plain(tenths)} of 10",
        };

    private static string Shows(double? change, string unit, IReadOnlyList<PlannedGate> gates, string course) =>
        change is { } size
            ? $"this plan can only show changes of about {Numbers.Value(size, unit)} or more (found in 8 of 10 courses). "
                + "A smaller change may be there and stay unseen."
            : "this plan shows no change of any size in 8 of 10 courses." + PlanGateWords.Often(gates, course);

    private static string Less(double ratio) => Percent(1 - ratio);
}
