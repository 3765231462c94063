using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;
using Repose.Web.Protocols;

namespace Repose.Web.Treating;

/// <summary>Keeps what was told to the screen of a session, each tap once, and works the record out anew.</summary>
internal sealed class KeepTaps(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    ReadProtocols protocols,
    ReadLimits limits,
    ContentLibrary content,
    Audit audit,
    IClock clock
)
{
    private const int Tries = 5;

    /// <param name="Visit">Which visit.</param>
    /// <param name="Plan">What the screen followed; null where it does not say.</param>
    /// <param name="Taps">What was told.</param>
    public sealed record Request(Id<Appointment> Visit, ToldPlan? Plan, IReadOnlyList<ToldTap> Taps)
    {
        /// <summary>When it was sent, on the device's clock; null where that is the server's.</summary>
        public long? SentAt { get; init; }
    }

    /// <param name="Tap">The tap.</param>
    /// <param name="Words">What a form held; empty for a plain tap.</param>
    public sealed record ToldTap(Tap Tap, string Words);

    public sealed record TooLong() : Refusal("too-long", "That is more than is kept of one session.");

    public sealed record Busy() : Refusal("busy", "Another device writes the same session. It is sent again.");

    public async Task<Outcome<SessionDone>> Run(Request request, CancellationToken cancel) =>
        request.Taps.Any(one => one.Words.Length > SessionTap.LongestWords)
            ? new TooLong()
            : await writes.TryAgain(db, () => Write(request, cancel), Tries) ?? new Busy();

    private async Task<Outcome<SessionDone>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var visit = await db
            .Appointments.Include(one => one.AddOns)
            .FirstOrDefaultAsync(one => one.Id == request.Visit, cancel);
        if (visit is null)
        {
            return new MoveAppointment.NotYours();
        }

        if (visit.ClientId is not { } client)
        {
            return new ReadRoom.NotBooked();
        }

        var session = await db
            .SessionsDone.Include(one => one.Steps)
            .Include(one => one.AddOns)
            .AsSplitQuery()
            .FirstOrDefaultAsync(one => one.AppointmentId == request.Visit, cancel);
        var plan = await PlanOf(visit, client, session, request.Plan, cancel);
        var now = clock.GetCurrentInstant();
        session ??= db.Add(
            new SessionDone(Id<SessionDone>.New(), visit, Followed(plan), await user.Name(), now)
        ).Entity;
        var taps = await db.SessionTaps.Where(one => one.SessionId == session.Id).ToListAsync(cancel);
        var news = await News(request, session, now, cancel);
        if (news.Count == 0)
        {
            return session;
        }

        if (session.StartedAt is null)
        {
            session.Follow(Followed(plan));
        }

        db.AddRange(news);
        Projection.Apply(session, visit, plan, [.. taps, .. news], await Names(cancel), now);
        session.Touch(await user.Name(), now);
        await Note(news, session);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return session;
    }

    private static FollowedProtocol Followed(RoomPlan plan) =>
        new(plan.Protocol, plan.Version, plan.Length, plan.Pressure);

    /// <summary>Taps that are not kept yet. An id that is another session's is none of ours.</summary>
    private async Task<List<SessionTap>> News(
        Request request,
        SessionDone session,
        Instant now,
        CancellationToken cancel
    )
    {
        var ids = request.Taps.Select(one => new Id<SessionTap>(one.Tap.Id)).ToList();
        var kept = await db
            .SessionTaps.AsNoTracking()
            .Where(one => ids.Contains(one.Id))
            .Select(one => one.Id)
            .ToHashSetAsync(cancel);
        var ahead = request.SentAt is { } sentAt ? now.ToUnixTimeMilliseconds() - sentAt : 0;
        return
        [
            .. request
                .Taps.DistinctBy(one => one.Tap.Id)
                .Where(one => !kept.Contains(new(one.Tap.Id)))
                .Select(one => new SessionTap(session.PracticeId, session.Id, one.Tap, one.Words, ahead, now)),
        ];
    }

    /// <summary>What has begun stays as it began; before that it is what the screen shows, if that can be.</summary>
    private async Task<RoomPlan> PlanOf(
        Appointment visit,
        Id<Client> client,
        SessionDone? session,
        ToldPlan? told,
        CancellationToken cancel
    )
    {
        var (id, version) = session is { StartedAt: not null }
            ? (session.Protocol, session.ProtocolVersion)
            : (told?.Protocol ?? session?.Protocol ?? await OfService(visit, cancel), told?.Version);
        var minutes = (int)(visit.End - visit.Start).TotalMinutes;
        var protocol = await protocols.Find(id, version, cancel);
        var arranged = PlanSession.Of(content, protocol, minutes, await limits.Run(client, cancel));
        return session is { StartedAt: not null } ? PlanSession.Of(session, arranged)
            : told?.Steps is { } steps && AsShown(arranged, told, steps) is { } shown ? shown
            : arranged;
    }

    private Task<string> OfService(Appointment visit, CancellationToken cancel) =>
        db.Services.Where(one => one.Id == visit.ServiceId).Select(one => one.Protocol).FirstAsync(cancel);

    /// <summary>The plan with the seconds that the screen went by; null where they are not those of this protocol.</summary>
    private static RoomPlan? AsShown(RoomPlan plan, ToldPlan told, IReadOnlyList<ToldStep> steps) =>
        steps.Count == plan.Steps.Count
        && plan.Version == told.Version
        && steps.All(step => step.Seconds is >= 0 and <= 8 * 60 * 60)
        && steps.Zip(plan.Steps).All(both => both.Second.Id.Equals(both.First.Id, StringComparison.Ordinal))
            ? plan with
            {
                Length = told.Length is >= 1 and <= 480 ? told.Length : plan.Length,
                Steps =
                [
                    .. plan.Steps.Zip(
                        steps,
                        (step, shown) =>
                            step with
                            {
                                Seconds = shown.Seconds,
                                IsLeftOut = shown.Seconds == 0 && (step.IsLeftOut || step.PlannedSeconds > 0),
                            }
                    ),
                ],
            }
            : null;

    private Task<Dictionary<Id<AddOn>, string>> Names(CancellationToken cancel) =>
        db.AddOns.Select(one => new { one.Id, one.Name }).ToDictionaryAsync(one => one.Id, one => one.Name, cancel);

    private async Task Note(List<SessionTap> news, SessionDone session)
    {
        foreach (
            var kind in news.Select(tap => tap.Kind)
                .Where(kind => kind is TapKind.Start or TapKind.End or TapKind.Before or TapKind.After)
                .Distinct()
        )
        {
            await audit.Note("session.recorded", "client", session.ClientId.Value, kind.ToString());
        }
    }
}
