using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Lets the usual hours hold again on a date.</summary>
internal sealed class RemoveDay(ReposeDb db, IWrites writes, Audit audit)
{
    internal sealed record Request(Id<Therapist> TherapistId, LocalDate? Date);

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var rows = request.Date is { } date
            ? await db
                .DayHours.Where(one => one.TherapistId == request.TherapistId && one.Date == date)
                .ToListAsync(cancel)
            : [];
        if (rows.Count == 0)
        {
            return true;
        }

        db.RemoveRange(rows);
        await audit.Note("setup.changed", "day", request.TherapistId.Value, $"{Shown.Date(rows[0].Date)}: as usual");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return true;
    }
}
