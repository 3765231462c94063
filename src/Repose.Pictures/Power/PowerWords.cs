namespace Repose.Pictures;

/// <summary>What a plan could show, in plain words.</summary>
public static class PowerWords
{
    /// <summary>What before-and-after could show.</summary>
    public static string BeforeAfter(PowerCurveData data) =>
        "Before and after: " + Shows(data.Report.FoundByPhase, data.Unit);

    /// <summary>What the lot could show.</summary>
    public static string ByLot(PowerCurveData data) =>
        data.Report.AtMid.ByLot is null
            ? $"Night after a session: the lot could fall in only {Numbers.Count((int)data.Report.Schedules, "way", "ways")}. "
                + "That is too few for any answer; draw from more days or over more weeks."
            : "Night after a session, days drawn by lot: " + Shows(data.Report.FoundByLot, data.Unit);

    /// <summary>What it means for the change that matters.</summary>
    public static string OfMattering(PowerCurveData data)
    {
        var (report, size) = (data.Report, Numbers.Value(data.Report.Mid, data.Unit));
        var lot = report.AtMid.ByLot is { } byLot ? $", and by lot in {InTen(byLot)}" : "";
        return $"If the change is just {size}, the smallest that matters here, before and after would show that there is "
            + $"one in {InTen(report.AtMid.ByPhase)} courses{lot}. In the others it would stay unseen.";
    }

    /// <summary>What more effort would buy.</summary>
    public static string More(PowerCurveData data)
    {
        var now = data.Report.Smallest.Change;
        return "A week more of nights before the course would make the smallest change that shows before and after "
            + $"{Less(data.Report.WithAWeekMore.Change / now)} smaller; a second course like this one, put together with the "
            + $"first, {Less(data.Report.WithASecondCourse.Change / now)}.";
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

    private static string Shows(double? change, string unit) =>
        change is { } size
            ? $"this plan can only show changes of about {Numbers.Value(size, unit)} or more (found in 8 of 10 courses). "
                + "A smaller change may be there and stay unseen."
            : "this plan shows no change of any size in 8 of 10 courses.";

    private static string InTen(double share) =>
        Math.Round(10 * share) switch
        {
            <= 0 => "fewer than 1 of 10",
            >= 10 => "nearly all",
            var tenths => $"about {Numbers.Plain(tenths)} of 10",
        };

    private static string Less(double ratio) => Percent(1 - ratio);
}
