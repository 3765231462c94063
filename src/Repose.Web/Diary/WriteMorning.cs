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
    private static readonly OncePerModel<Func<ReposeDb, Id<Client>, LocalDate, IAsyncEnumerable<DiaryPage>>> PagesOf =
        new(() =>
            EF.CompileAsyncQuery(
                (ReposeDb db, Id<Client> client, LocalDate date) =>
                    db.DiaryPages.AsNoTracking().Where(page => page.ClientId == client && page.Date == date)
            )
        );

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
        return refusal
            ?? await writes.TryAgain(db, () => Write(request, writtenAt, cancel))
            ?? (await IsOfAnother(request.Id, cancel) ? new KeyReused() : new Busy());
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
        var night = await PagesOf.For(db)(db, client, told.Date).ToListAsync(cancel);
        var same = night.Find(page => page.Id == request.Id);

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
        var done = await audit.Event(night.Count == 0 ? "diary.written" : "diary.corrected", "diary", written.Id.Value);
        await FastSave.Insert(db, [written], cancel);
        await FastSave.Insert(db, [done], cancel);
        await write.Commit(cancel);
        return written;
    }

    /// <summary>Whether an id that was refused twice has long been another night's, or another client's.</summary>
    private Task<bool> IsOfAnother(Id<DiaryPage> id, CancellationToken cancel) =>
        db.DiaryPages.AnyAsync(page => page.Id == id, cancel);

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
