using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Removes a room in which no visit was ever booked. Removing it twice is removing it.</summary>
internal sealed class RemoveRoom(ReposeDb db, IWrites writes, IClock clock, Audit audit)
{
    internal sealed record Request(Id<Room> Id);

    internal sealed record HasVisitsAhead(int Visits)
        : Refusal(
            "room-has-visits",
            $"{(Visits == 1 ? "One visit is" : $"{Visits} visits are")} booked in this room. Move them first, or close the "
                + "room: then nothing new is booked in it."
        );

    internal sealed record HasPast()
        : Refusal(
            "room-has-past",
            "Visits took place in this room, and they are kept. You can close the room instead."
        );

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var room = await db.Rooms.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (room is null)
        {
            return true;
        }

        var now = clock.GetCurrentInstant();
        var visits = db.Appointments.Where(one => one.RoomId == room.Id);
        var ahead = await visits.CountAsync(
            one => one.BusyUntil > now && one.State != AppointmentState.Cancelled,
            cancel
        );
        if (ahead > 0)
        {
            return new HasVisitsAhead(ahead);
        }

        if (await visits.AnyAsync(cancel))
        {
            return new HasPast();
        }

        db.RemoveRange(await db.Set<ServiceRoom>().Where(one => one.RoomId == room.Id).ToListAsync(cancel));
        db.Remove(room);
        await audit.Note("setup.changed", "room", room.Id.Value, "removed");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return true;
    }
}
