using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Desk;
using Repose.Web.Protocols;
using Repose.Web.Screening;
using Repose.Web.Site;

namespace Repose.Web.Treating;

/// <summary>Reads all that is needed to treat a client at a visit, and writes down that the chart was opened for it.</summary>
internal sealed class ReadRoom(
    ReposeDb db,
    OpenChart open,
    ReadProtocols protocols,
    ReadLimits limits,
    CurrentPractice current,
    ContentLibrary content
)
{
    public sealed record NotBooked() : Refusal("not-booked", "Nobody has booked this visit yet, or it was called off.");

    /// <param name="id">Which visit.</param>
    /// <param name="chosen">The protocol that was chosen on the page; null for the service's own.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Outcome<RoomSheet>> Run(Id<Appointment> id, string? chosen, CancellationToken cancel)
    {
        if (await VisitNames.Read(db, db.Appointments.Where(one => one.Id == id), cancel) is not [var visit])
        {
            return new MoveAppointment.NotYours();
        }

        if (
            visit.Appointment
            is not { ClientId: { } who, State: not (AppointmentState.Held or AppointmentState.Cancelled) }
        )
        {
            return new NotBooked();
        }

        var opened = await open.Run(who, "session", cancel);
        return opened.Value is { } client ? await Read(visit, client, chosen, cancel) : opened.Refusal!;
    }

    private async Task<RoomSheet> Read(DeskVisit visit, Client client, string? chosen, CancellationToken cancel)
    {
        var id = visit.Appointment.Id;
        var session = await db
            .SessionsDone.AsNoTracking()
            .Include(one => one.Steps)
            .Include(one => one.AddOns)
            .AsSplitQuery()
            .FirstOrDefaultAsync(one => one.AppointmentId == id, cancel);
        var taps = session is null
            ? []
            : await db.SessionTaps.AsNoTracking().Where(one => one.SessionId == session.Id).ToListAsync(cancel);
        var limited = await limits.Run(client.Id, cancel);
        var known = await protocols.Run(cancel);
        var arranged = PlanSession.Of(content, await Followed(visit, session, chosen, cancel), Minutes(visit), limited);
        return new(
            visit,
            client,
            session is { StartedAt: not null } ? PlanSession.Of(session, arranged) : arranged,
            session,
            [.. taps.OrderBy(tap => tap.At).ThenBy(tap => tap.Order)],
            await Products(visit, limited.Effects, cancel),
            [.. known.Where(one => one.IsActive)],
            await LastTime(visit, client, cancel),
            await current.Zone()
        );
    }

    /// <summary>What has begun is gone on with; else what was chosen here, else what the service follows.</summary>
    private async Task<Protocol?> Followed(
        DeskVisit visit,
        SessionDone? session,
        string? chosen,
        CancellationToken cancel
    )
    {
        if (session is { StartedAt: not null })
        {
            return await protocols.Find(session.Protocol, session.ProtocolVersion, cancel);
        }

        var service = visit.Appointment.ServiceId;
        var id =
            chosen
            ?? session?.Protocol
            ?? await db.Services.Where(one => one.Id == service).Select(one => one.Protocol).FirstAsync(cancel);
        return await protocols.Find(id, null, cancel);
    }

    internal static int Minutes(DeskVisit visit) => (int)(visit.Appointment.End - visit.Appointment.Start).TotalMinutes;

    private async Task<List<RoomProduct>> Products(DeskVisit visit, PlanEffects effects, CancellationToken cancel)
    {
        var booked = visit.Appointment.AddOns.Select(one => one.AddOnId).ToHashSet();
        var offered = await db
            .AddOns.AsNoTracking()
            .Where(one => one.IsActive)
            .OrderBy(one => one.Order)
            .ThenBy(one => one.Name)
            .ToListAsync(cancel);
        return
        [
            .. offered.Select(one => new RoomProduct(
                one.Id,
                one.Name,
                one.Kind,
                one.Allergens,
                WhyBlocked(one, effects),
                booked.Contains(one.Id)
            )),
        ];
    }

    private static string? WhyBlocked(AddOn product, PlanEffects effects)
    {
        var inIt = effects.AllergensIn(product).ToList();
        return inIt.Count > 0 ? $"it holds {string.Join(" and ", inIt)}, which this client must not have"
            : effects.BlocksKindOf(product) ? "screening says that it is not for this client"
            : null;
    }

    private Task<SessionDone?> LastTime(DeskVisit visit, Client client, CancellationToken cancel)
    {
        var id = visit.Appointment.Id;
        var start = visit.Appointment.Start;
        return db
            .SessionsDone.AsNoTracking()
            .Where(one => one.ClientId == client.Id && one.AppointmentId != id && one.StartedAt != null)
            .Where(one => one.StartedAt < start)
            .OrderByDescending(one => one.StartedAt)
            .FirstOrDefaultAsync(cancel);
    }
}
