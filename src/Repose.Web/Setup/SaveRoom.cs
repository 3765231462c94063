using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Makes a room or changes it. A room that is closed keeps the visits that are booked in it.</summary>
internal sealed class SaveRoom(ReposeDb db, IWrites writes, Audit audit)
{
    internal sealed record Request(Id<Room> Id, string Name, int? Order, bool IsActive, string Seen = "");

    public async Task<Outcome<Id<Room>>> Run(Request request, CancellationToken cancel)
    {
        var faults = new Faults();
        faults.Unless(request.Id != default, "", "The form was incomplete. Open it again.");
        faults.Name("Name", request.Name);
        var order = faults.Whole("Order", request.Order, 0, 999);
        if (faults.Refusal is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        var room = await db.Rooms.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (room is null && request.Seen.Length > 0)
        {
            return new NotThere("room");
        }

        var before = Snapshots.Of(room);
        room ??= db.Add(new Room(db.PracticeId, request.Id, request.Name)).Entity;
        room.Describe(request.Name, order);
        room.SetActive(request.IsActive);
        var after = Snapshots.Of(room);
        if (before.SaysTheSameAs(after))
        {
            return room.Id;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        await audit.Note("setup.changed", "room", room.Id.Value, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return room.Id;
    }
}
