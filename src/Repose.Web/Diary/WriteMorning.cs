using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Access;
using Repose.Web.Mine.Agreeing;

namespace Repose.Web.Diary;

/// <summary>Keeps what a client wrote of one night. What was there before stays as an earlier version.</summary>
internal sealed class WriteMorning(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    Consents consents,
    Audit audit,
    IClock clock
)
{
    /// <summary>What waited no longer than this came at once.</summary>
    private static readonly Duration AtOnce = Duration.FromMinutes(1);

    /// <param name="Id">The id that the page will have: sending it twice keeps it once.</param>
    /// <param name="Told">What was written.</param>
    /// <param name="Device">On what, such as "browser".</param>
    /// <param name="Waited">How long it has waited on the device, by the device's clock; negative where that clock was set back.</param>
    public sealed record Request(Id<DiaryPage> Id, DiaryEntry Told, string Device, Duration Waited = default);

    public sealed record ToCome() : Refusal("morning-to-come", DiaryText.ToCome);

    public sealed record LongAgo() : Refusal("morning-long-ago", DiaryText.LongAgo);

    public sealed record NotAgreed() : Refusal("sleep-data-not-agreed", DiaryText.NotAgreed);

    public sealed record Impossible(DiaryFault Fault) : Refusal("night-impossible", FaultWords.Of(Fault));

    public sealed record KeyReused() : Refusal("key-reused", DiaryText.KeyReused);

    public sealed record Busy() : Refusal("busy", DiaryText.Busy);

    public async Task<Outcome<DiaryPage>> Run(Request request, CancellationToken cancel)
    {
        var (now, date) = (clock.GetCurrentInstant(), request.Told.Date);
        var writtenAt = WrittenAt(request, now);
        Refusal? refusal =
            Mornings.IsToCome(date, now) ? new ToCome()
            : Mornings.IsLongAgo(date, writtenAt.InZone(request.Told.Zone).Date) ? new LongAgo()
            : DiaryCheck.Fault(request.Told) is { } fault ? new Impossible(fault)
            : !await consents.Has((await user.Client())!.Id, ConsentKind.SleepData, cancel) ? new NotAgreed()
            : null;
        return refusal ?? await writes.TryAgain(db, () => Write(request, writtenAt, cancel)) ?? new Busy();
    }

    /// <summary>When it was written, by the server's clock.</summary>
    /// <remarks>
    /// A phone's clock may be wrong, but how long something waited is right on a wrong clock too. Where the clock was set
    /// meanwhile that fails; then at least nothing was written after it came, or before the morning that it tells of.
    /// </remarks>
    private static Instant WrittenAt(Request request, Instant now)
    {
        var (told, waited) = (request.Told, request.Waited);
        return Instant.Min(now, Instant.Max(now - waited, told.Zone.AtStartOfDay(told.Date).ToInstant()));
    }

    private async Task<Outcome<DiaryPage>> Write(Request request, Instant writtenAt, CancellationToken cancel)
    {
        // Read before it is anybody's turn to write. Who writes the same morning meanwhile takes the next version's place, and
        // this is done once more.
        var (client, told) = ((await user.Client())!.Id, request.Told);
        // Two questions in one: with "or" between them, SQLite reads every page of the practice.
        var pages = db.DiaryPages.AsNoTracking();
        var night = await pages
            .Where(page => page.Id == request.Id)
            .Concat(pages.Where(page => page.ClientId == client && page.Date == told.Date && page.Id != request.Id))
            .ToListAsync(cancel);
        var same = night.FirstOrDefault(page => page.Id == request.Id);
        if (same is not null && (same.ClientId != client || same.Date != told.Date))
        {
            return new KeyReused();
        }

        // A form that was saved, gone back to, changed and saved once more has its old id, and is something new.
        if (same is not null && SaysTheSame(told, same, night.Newest().First()) is { } kept)
        {
            return kept;
        }

        var written = new DiaryPage(
            db.PracticeId,
            same is null ? request.Id : Id<DiaryPage>.New(),
            client,
            told,
            night.Select(page => page.Version).DefaultIfEmpty().Max() + 1,
            writtenAt,
            request.Waited > AtOnce ? DeviceWords.SentLater(request.Device) : request.Device
        );
        await using var write = await writes.BeginAside(db, cancel);
        db.Add(written);
        await audit.Note(night.Count == 0 ? "diary.written" : "diary.corrected", "diary", written.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return written;
    }

    private static DiaryPage? SaysTheSame(DiaryEntry told, params ReadOnlySpan<DiaryPage> pages)
    {
        foreach (var page in pages)
        {
            if (page.ToEntry() == told)
            {
                return page;
            }
        }

        return null;
    }
}
