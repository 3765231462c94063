using Repose.Content;
using Repose.Practice;
using Repose.Web.Screening;
using Repose.Web.Site;

namespace Repose.Web.Chart;

/// <summary>What screening says of a client today: stops, what else is heeded, replies that run out, reasons to go on.</summary>
internal static class ScreeningAlerts
{
    /// <summary>How many days before its last one a reply of a clinician is said to run out.</summary>
    private const int DaysBefore = 21;

    /// <summary>Facts of the practice: what follows from them alone holds for every client, and is no news about this one.</summary>
    private static readonly string[] OfPractice = ["cbd-here", "semi-recumbent-from"];

    internal static IEnumerable<ChartAlert> Of(Stands stands, Id<Client> client)
    {
        var address = $"/desk/clients/{client}/screening";
        return
        [
            .. stands.Standing.Rules.Where(Stops).Select(rule => new ChartAlert(AlertGravity.Now, Says(rule), address)),
            .. Overridden(stands).Select(says => new ChartAlert(AlertGravity.Soon, says, address)),
            .. RunningOut(stands).Select(says => new ChartAlert(AlertGravity.Soon, says, address)),
            .. Heeded(stands).Select(says => new ChartAlert(AlertGravity.Heed, says, address)),
        ];
    }

    private static bool Stops(StandingRule rule) =>
        rule.How is not HowItStands.Overridden
        && (rule.Effects.StopsBooking || rule.Outcome >= ScreeningOutcome.ReferUrgently);

    private static string Says(StandingRule rule)
    {
        var (what, how) = (OutcomeWords.Of(rule.Outcome), OutcomeWords.Of(rule.How));
        return $"{what}{(how.Length == 0 ? "" : $" ({how})")}: {rule.Fired.Rule.ForTherapist}";
    }

    private static IEnumerable<string> Overridden(Stands stands) =>
        from rule in stands.Standing.Rules
        where rule.How is HowItStands.Overridden
        let because = stands
            .Overrides.Where(one => one.Until >= stands.Today)
            .Where(one => one.Rules().Contains(rule.Fired.Rule.Id, StringComparer.Ordinal))
            .MaxBy(one => one.Until)
        where because is not null
        select $"{because.By} goes on until {Days.Long(because.Until)} in spite of this: {rule.Fired.Rule.ForTherapist}";

    /// <summary>Replies that end soon or have ended, where a rule that they are about still applies and no newer reply holds.</summary>
    private static IEnumerable<string> RunningOut(Stands stands)
    {
        var applying = stands.Standing.Rules.Select(rule => rule.Fired.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var last = stands.Today.PlusDays(DaysBefore);
        return stands
            .Clearances.Where(one => one.WithdrawnAt is null && one.ExpiresOn <= last)
            .Where(one => one.Reply is not ClearanceReply.NotNow)
            .Where(one => one.Rules().Any(rule => applying.Contains(rule) && !IsCoveredLonger(stands, rule, one)))
            .Select(one =>
                one.ExpiresOn < stands.Today
                    ? $"The reply of {one.Author} ended on {Days.Long(one.ExpiresOn)}"
                    : $"The reply of {one.Author} holds until {Days.Long(one.ExpiresOn)} only"
            );
    }

    private static bool IsCoveredLonger(Stands stands, string rule, Clearance than) =>
        stands.Clearances.Any(one =>
            one.WithdrawnAt is null
            && one.ExpiresOn > than.ExpiresOn
            && one.Rules().Contains(rule, StringComparer.Ordinal)
        );

    /// <summary>What is done to the plan by what does not stop it, in one line: the screening itself says why.</summary>
    private static IEnumerable<string> Heeded(Stands stands)
    {
        var effects = stands
            .Standing.Rules.Where(rule =>
                !Stops(rule) && rule.Fired.Because.Except(OfPractice, StringComparer.Ordinal).Any()
            )
            .Aggregate(PlanEffects.None, (all, rule) => all.And(rule.Effects));
        var says = string.Join(' ', OutcomeWords.Of(effects));
        return says.Length == 0 ? [] : [says];
    }
}
