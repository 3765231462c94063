using NodaTime;
using Repose.Practice;
using Repose.Web.CareTeam;
using Repose.Web.Site;

namespace Repose.Web.Chart;

/// <summary>What a doctor replied through a link and no session has heeded yet.</summary>
/// <remarks>What was written down by hand is known to those who treat. After the next session a reply is no news.</remarks>
internal static class ReplyAlerts
{
    /// <param name="team">The letters and their replies.</param>
    /// <param name="lastDone">The end of the last session; null where there was none.</param>
    /// <param name="client">Whose.</param>
    /// <param name="zone">The zone of the practice's clocks.</param>
    internal static IEnumerable<ChartAlert> Of(
        CareTeamOf team,
        Instant? lastDone,
        Id<Client> client,
        DateTimeZone zone
    ) =>
        team
            .Replies.Where(one =>
                one.LinkId is not null && !(one.At <= lastDone) && !team.TakenBack.Contains(one.Clearance)
            )
            .Select(one => new ChartAlert(
                AlertGravity.Soon,
                $"{one.Author} replied on {Days.Long(one.At.InZone(zone).Date)}: {ReplyWords.AnswerOf(one)}",
                $"/desk/clients/{client}/letters/{one.LetterId}"
            ));
}
