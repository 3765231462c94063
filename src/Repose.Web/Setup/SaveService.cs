using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Protocols;

namespace Repose.Web.Setup;

/// <summary>Makes a service or changes it. Appointments that exist keep the time and the price that were agreed.</summary>
internal sealed class SaveService(ReposeDb db, IWrites writes, Audit audit, ReadProtocols protocols)
{
    internal sealed record Request(Id<Service> Id, string Name, string Description)
    {
        public required int? Minutes { get; init; }
        public required int? MinutesBefore { get; init; }
        public required int? MinutesAfter { get; init; }
        public required Money? Price { get; init; }
        public required IReadOnlyCollection<Id<Therapist>> Therapists { get; init; }
        public required IReadOnlyCollection<Id<Room>> Rooms { get; init; }
        public string Protocol { get; init; } = "";
        public bool IsCourse { get; init; }
        public int? Order { get; init; } = 0;
        public bool IsActive { get; init; } = true;

        /// <summary>The mark of what the form showed; empty for a new one.</summary>
        public string Seen { get; init; } = "";
    }

    public async Task<Outcome<Id<Service>>> Run(Request request, CancellationToken cancel)
    {
        if (await Check(request, cancel) is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        var service = await db
            .Services.Include(one => one.Therapists)
            .Include(one => one.Rooms)
            .FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (service is null && request.Seen.Length > 0)
        {
            return new NotThere("service");
        }

        var before = Snapshots.Of(service);
        service ??= db.Add(new Service(db.PracticeId, request.Id, request.Name, 0, default)).Entity;
        Apply(request, service);
        var after = Snapshots.Of(service);
        if (before.SaysTheSameAs(after))
        {
            return service.Id;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        await audit.Note("setup.changed", "service", service.Id.Value, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return service.Id;
    }

    private static void Apply(Request request, Service service)
    {
        service.Describe(request.Name, request.Description, request.Order ?? 0);
        service.Measure(
            request.Minutes ?? 0,
            request.MinutesBefore ?? 0,
            request.MinutesAfter ?? 0,
            request.Price ?? default
        );
        service.Follow(request.Protocol, request.IsCourse);
        service.SetActive(request.IsActive);
        service.DoneBy(request.Therapists);
        service.DoneIn(request.Rooms);
    }

    private async Task<Invalid?> Check(Request request, CancellationToken cancel)
    {
        var faults = new Faults();
        faults.Unless(request.Id != default, "", "The form was incomplete. Open it again.");
        faults.Name("Name", request.Name);
        faults.Words("Description", request.Description, 2000);
        faults.Whole("Minutes", request.Minutes, 5, 480);
        faults.Whole("MinutesBefore", request.MinutesBefore, 0, 120);
        faults.Whole("MinutesAfter", request.MinutesAfter, 0, 120);
        faults.Price("Price", request.Price);
        faults.Whole("Order", request.Order, 0, 999);
        await CheckProtocol(request, faults, cancel);
        var therapists = await db.Therapists.AsNoTracking().Select(one => one.Id).ToListAsync(cancel);
        var rooms = await db.Rooms.AsNoTracking().Select(one => one.Id).ToListAsync(cancel);
        faults.Unless(
            request.Therapists.All(therapists.Contains),
            "Therapists",
            "One of these therapists is not of this practice. Choose from the list."
        );
        faults.Unless(
            request.Rooms.All(rooms.Contains),
            "Rooms",
            "One of these rooms is not of this practice. Choose from the list."
        );
        return faults.Refusal;
    }

    private async Task CheckProtocol(Request request, Faults faults, CancellationToken cancel)
    {
        if (request.Protocol.Length == 0)
        {
            faults.Unless(
                !request.IsCourse,
                "Protocol",
                "A course needs a protocol: it says how many sessions, and when."
            );
        }
        else if (await protocols.Find(request.Protocol, null, cancel) is not { } protocol)
        {
            faults.Add("Protocol", "There is no such protocol. Choose one from the list.");
        }
        else
        {
            var lengths = protocol.SessionLengths;
            faults.Unless(
                lengths.Contains(request.Minutes ?? 0),
                "Minutes",
                $"This protocol is planned for {string.Join(" or ", lengths)} minutes."
            );
        }
    }
}
