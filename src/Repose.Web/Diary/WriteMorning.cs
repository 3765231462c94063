using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Access;
using Repose.Web.Mine.Agreeing;
using Repose.Web.Site;

namespace Repose.Web.Diary;

/// <summary>Keeps what a client wrote of one night. What was there before stays as an earlier version.</summary>
internal sealed class WriteMorning(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    CurrentPractice current,
    Consents consents,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">The id that the page will have: sending it twice keeps it once.</param>
    /// <param name="Told">What was written.</param>
    /// <param name="Device">On what, such as "browser".</param>
    public sealed record Request(Id<DiaryPage> Id, DiaryEntry Told, string Device);

    public sealed record ToCome()
        : Refusal("morning-to-come", "This morning has not come yet. Please choose a day that has.");

    public sealed record LongAgo()
        : Refusal("morning-long-ago", "This night is too long ago. You can write about the last seven mornings.");

    public sealed record NotAgreed()
        : Refusal(
            "sleep-data-not-agreed",
            "The practice may not keep your diary, because you have not agreed to it. You can do so under Me, what you agree to."
        );

    public sealed record Impossible(DiaryFault Fault) : Refusal("night-impossible", FaultWords.Of(Fault));

    public sealed record KeyReused()
        : Refusal("key-reused", "This form was already used for another night. Please open the diary again.");

    public sealed record Busy()
        : Refusal("busy", "Your diary is being written on another device right now. Please save again.");

    public async Task<Outcome<DiaryPage>> Run(Request request, CancellationToken cancel)
    {
        var (now, zone, date) = (clock.GetCurrentInstant(), await current.Zone(), request.Told.Date);
        Refusal? refusal =
            Mornings.IsToCome(date, now) ? new ToCome()
            : Mornings.IsLongAgo(date, now.InZone(zone).Date) ? new LongAgo()
            : DiaryCheck.Fault(request.Told) is { } fault ? new Impossible(fault)
            : !await consents.Has((await user.Client())!.Id, ConsentKind.SleepData, cancel) ? new NotAgreed()
            : null;
        return refusal ?? await Try(request, now, cancel) ?? await Try(request, now, cancel) ?? new Busy();
    }

    /// <returns>What came of it; null if another device wrote the same version at the same moment.</returns>
    private async Task<Outcome<DiaryPage>?> Try(Request request, Instant now, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var client = (await user.Client())!.Id;
            if (await db.DiaryPages.FirstOrDefaultAsync(page => page.Id == request.Id, cancel) is { } kept)
            {
                return kept.ClientId == client && kept.Date == request.Told.Date ? kept : new KeyReused();
            }

            var last = await db
                .DiaryPages.Where(page => page.ClientId == client && page.Date == request.Told.Date)
                .MaxAsync(page => (int?)page.Version, cancel);
            var written = new DiaryPage(
                db.PracticeId,
                request.Id,
                client,
                request.Told,
                (last ?? 0) + 1,
                now,
                request.Device
            );
            db.Add(written);
            await audit.Note(last is null ? "diary.written" : "diary.corrected", "diary", written.Id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            return written;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
