using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Screening;

/// <summary>Reads what screening says of a client today: by today's rules, with replies and reasons that hold.</summary>
/// <remarks>It writes down no look: whoever shows it to staff opens the chart first.</remarks>
internal sealed class ReadStanding(ReposeDb db, Decide decide, CurrentPractice current, IClock clock)
{
    public async Task<Stands> Run(Id<Client> client, CancellationToken cancel)
    {
        var today = clock.GetCurrentInstant().InZone(await current.Zone()).Date;
        var newest = await db
            .Screenings.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderByDescending(one => one.Version)
            .FirstOrDefaultAsync(cancel);
        var clearances = await db.Clearances.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel);
        var overrides = await db
            .ScreeningOverrides.AsNoTracking()
            .Where(one => one.ClientId == client)
            .ToListAsync(cancel);
        var (facts, decision) = await decide.Run(newest?.ToldFacts() ?? [], today, cancel);
        Clearance[] newestFirst =
        [
            .. clearances.OrderByDescending(one => one.GivenOn).ThenByDescending(one => one.RecordedAt),
        ];
        return new(
            newest,
            facts,
            Standing.Of(
                decision,
                [.. newestFirst.Where(one => one.Holds(today)).Select(WordOf)],
                [.. overrides.Where(one => one.Until >= today).SelectMany(one => one.Rules())]
            ),
            newestFirst,
            [.. overrides.OrderByDescending(one => one.At)],
            today
        );
    }

    private static ClinicianWord WordOf(Clearance one) =>
        new(
            one.Rules(),
            one.Reply is not ClearanceReply.NotNow,
            one.LiftsEffects,
            new()
            {
                Pressure = one.Pressure,
                LongestMinutes = one.LongestMinutes,
                LeftOutTags = one.LeftOutTags(),
                LeftOutPositions = [.. one.PositionsLeftOut().Select(PositionOf).OfType<BodyPosition>()],
                Care = one.Limits.Length == 0 ? [] : [one.Limits],
            }
        );

    private static BodyPosition? PositionOf(string name) =>
        Enum.TryParse<BodyPosition>(name, ignoreCase: true, out var position) ? position : null;
}
