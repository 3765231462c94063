using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Opens the practice on a date that was a holiday.</summary>
internal sealed class RemoveHoliday(ReposeDb db, IWrites writes, Audit audit)
{
    internal sealed record Request(LocalDate? Date);

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var holiday = request.Date is { } date
            ? await db.Holidays.FirstOrDefaultAsync(one => one.Date == date, cancel)
            : null;
        if (holiday is null)
        {
            return true;
        }

        db.Remove(holiday);
        await audit.Note("setup.changed", "holiday", null, $"open on {Shown.Date(holiday.Date)}");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return true;
    }
}
