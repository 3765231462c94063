using Repose.Content;
using Repose.Practice;
using Repose.Web.Screening;

namespace Repose.Web.Treating;

/// <summary>Reads what screening says of a session with a client today, with clinicians' replies and reasons that hold.</summary>
internal sealed class ReadLimits(ReadStanding standing)
{
    public async Task<Limits> Run(Id<Client> client, CancellationToken cancel) =>
        Of(await standing.Run(client, cancel));

    private static Limits Of(Stands stands) => new(stands.Effects, [.. stands.Standing.Rules.Select(ReasonOf)]);

    private static (PlanEffects, string) ReasonOf(StandingRule rule) => (rule.Effects, rule.Fired.Rule.ForTherapist);
}
