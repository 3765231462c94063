using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Screening;

/// <summary>Reads what screening says of a client today: by today's rules, with replies and reasons that hold.</summary>
/// <remarks>It writes down no look: whoever shows it to staff opens the chart first.</remarks>
internal sealed class ReadStanding(
    ReposeDb db,
    ReadShownFacts show,
    Decide decide,
    CurrentPractice current,
    IClock clock
)
{
    /// <param name="client">Of whom.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="byClient">Whether the client alone sees it: then their nights count whoever else may see them.</param>
    public async Task<Stands> Run(Id<Client> client, CancellationToken cancel, bool byClient = false)
    {
        var today = clock.GetCurrentInstant().InZone(await current.Zone()).Date;
        var newest = await db
            .Screenings.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderByDescending(one => one.Version)
            .FirstOrDefaultAsync(cancel);
        var told = newest?.ToldFacts() ?? [];
        var shown = await show.Run(client, told, today, byClient, cancel);
        var (facts, decision) = await decide.Run(told, shown, today, cancel);
        var (standing, clearances, overrides) = await Of(decision, client, today, cancel);
        return new(newest, facts, standing, clearances, overrides, today) { Shown = shown };
    }

    /// <summary>What counts of a decision, with the replies and reasons that hold on a day.</summary>
    internal async Task<(Standing, IReadOnlyList<Clearance>, IReadOnlyList<ScreeningOverride>)> Of(
        ScreeningDecision decision,
        Id<Client> client,
        LocalDate today,
        CancellationToken cancel
    )
    {
        var clearances = await db.Clearances.AsNoTracking().Where(one => one.ClientId == client).ToListAsync(cancel);
        var overrides = await db
            .ScreeningOverrides.AsNoTracking()
            .Where(one => one.ClientId == client)
            .ToListAsync(cancel);
        Clearance[] newestFirst =
        [
            .. clearances.OrderByDescending(one => one.GivenOn).ThenByDescending(one => one.RecordedAt),
        ];
        return (
            Standing.Of(
                decision,
                [.. newestFirst.Where(one => one.Holds(today)).Select(WordOf)],
                [.. overrides.Where(one => one.Until >= today).SelectMany(one => one.Rules())]
            ),
            newestFirst,
            [.. overrides.OrderByDescending(one => one.At)]
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
