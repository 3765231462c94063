using NodaTime;
using Repose.Practice;

namespace Repose.Web.Mine;

/// <summary>That somebody looked at something of a client's on one day, as the client reads it.</summary>
/// <param name="Actor">Who.</param>
/// <param name="What">At what.</param>
/// <param name="Last">When, the last time that day.</param>
/// <param name="Times">How often that day.</param>
internal sealed record Look(string Actor, string What, Instant Last, int Times)
{
    /// <summary>How the detail of a look begins that a system of somebody else took: what it read follows.</summary>
    internal const string OfOthers = "other system: ";

    /// <summary>The actions of the audit that are looks at something of a client's.</summary>
    internal static IReadOnlyList<string> Actions { get; } = ["chart.read", "answers.read"];

    /// <summary>Looks, the newest first. One who turns pages looks often: such looks of a day are one, so that they hide nobody else.</summary>
    internal static IEnumerable<Look> Of(IEnumerable<AuditEvent> events, DateTimeZone zone) =>
        events
            .GroupBy(one => (one.Actor, What: WhatOf(one), one.At.InZone(zone).Date))
            .Select(same => new Look(same.Key.Actor, same.Key.What, same.Max(one => one.At), same.Count()))
            .OrderByDescending(one => one.Last);

    private static string WhatOf(AuditEvent one) =>
        (one.Action, one.Detail) switch
        {
            ("answers.read", _) => MineText.LookAnswers,
            (_, "nights") => MineText.LookNights,
            (_, "helping") => MineText.LookHelping,
            (_, "plan") => MineText.LookPlan,
            (_, "intake") => MineText.LookIntake,
            (_, "screening") => MineText.LookScreening,
            (_, "reaction") => MineText.LookReaction,
            (_, "note") => MineText.LookNote,
            (_, "fhir") => MineText.LookFhir,
            (_, var part) when part.StartsWith(OfOthers, StringComparison.Ordinal) => MineText.LookOther,
            (_, "course") => MineText.LookCourse,
            (_, "chart") => MineText.LookChart,
            (_, "care-team") => MineText.LookCareTeam,
            (_, "measures") => MineText.LookMeasures,
            _ => MineText.LookCard,
        };
}
