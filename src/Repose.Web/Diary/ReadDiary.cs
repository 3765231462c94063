using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Sleep;
using Repose.Web.Access;

namespace Repose.Web.Diary;

/// <summary>Reads the newest mornings of the asking client's diary.</summary>
internal sealed class ReadDiary(ReposeDb db, CurrentUser user)
{
    /// <summary>Of each night the newest version, the last night first: as many as usual times are made from.</summary>
    public async Task<IReadOnlyList<DiaryPage>> Run(LocalDate today, CancellationToken cancel)
    {
        var client = (await user.Client())!.Id;
        var since = today.PlusDays(-UsualNight.Nights - Mornings.Open);
        var pages = await db
            .DiaryPages.AsNoTracking()
            .Where(page => page.ClientId == client && page.Date > since)
            .ToListAsync(cancel);
        return [.. pages.Newest().OrderByDescending(page => page.Date)];
    }
}
