using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Sleep;
using Repose.Web.Access;

namespace Repose.Web.Diary;

/// <summary>Reads the newest mornings of the asking client's diary.</summary>
internal sealed class ReadDiary(ReposeDb db, CurrentUser user)
{
    /// <param name="Pages">Of each night the page that holds, the last night first: as many as usual times are made from.</param>
    /// <param name="Earlier">Of each night what was written before, the last first.</param>
    internal sealed record Read(IReadOnlyList<DiaryPage> Pages, ILookup<LocalDate, DiaryPage> Earlier);

    public async Task<Read> Run(LocalDate today, CancellationToken cancel)
    {
        var client = (await user.Client())!.Id;
        var since = today.PlusDays(-UsualNight.Nights - Mornings.Open);
        var all = await db
            .DiaryPages.AsNoTracking()
            .Where(page => page.ClientId == client && page.Date > since)
            .ToListAsync(cancel);
        List<DiaryPage> newest = [.. all.Newest().OrderByDescending(page => page.Date)];
        return new(
            newest,
            all.Except(newest).OrderByDescending(page => (page.WrittenAt, page.Version)).ToLookup(page => page.Date)
        );
    }
}
