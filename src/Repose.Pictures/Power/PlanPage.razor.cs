using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>A plan on one page: what it could show, the curve, and what more would buy.</summary>
public sealed partial class PlanPage
{
    /// <summary>The plan, reckoned.</summary>
    [Parameter, EditorRequired]
    public required PowerCurveData Data { get; set; }

    /// <summary>The page as one HTML document.</summary>
    public static Task<string> Render(PowerCurveData data) =>
        StaticHtml.Render<PlanPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Data)] = data });

    private string About =>
        $"{Numbers.Count(Data.Report.Plan.Baseline, "night", "nights")} before · "
        + $"{Numbers.Count(Data.Report.Plan.Treatments, "session", "sessions")} in "
        + $"{Numbers.Count(Data.Report.Plan.Weeks, "week", "weeks")} · "
        + $"{Numbers.Count(Data.Report.Plan.FollowUp, "night", "nights")} after";

    private string Trace =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Engine {Data.Report.Trace.EngineVersion}, seed {Data.Report.Trace.Seed}: the same plan gives the same numbers."
        );
}
