using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Notes;

/// <summary>Reads the notes of a client by their visits, the newest visit first.</summary>
internal sealed class ReadNotes(ReposeDb db, IClock clock)
{
    /// <summary>The visits that began, as far as they took place or something is written of them, each with every version of its note.</summary>
    public async Task<IReadOnlyList<(Appointment Visit, IReadOnlyList<SessionNote> Versions)>> Run(
        Id<Client> client,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        var visits = await db
            .Appointments.AsNoTracking()
            .Where(one => one.ClientId == client && one.Start <= now)
            .OrderByDescending(one => one.Start)
            .ToListAsync(cancel);
        var notes = (
            await db
                .SessionNotes.AsNoTracking()
                .Where(one => one.ClientId == client)
                .OrderBy(one => one.Version)
                .ToListAsync(cancel)
        ).ToLookup(one => one.AppointmentId);
        return
        [
            .. visits
                .Where(one => one.State is AppointmentState.Done or AppointmentState.Arrived || notes[one.Id].Any())
                .Select(one => (one, (IReadOnlyList<SessionNote>)[.. notes[one.Id]])),
        ];
    }
}
