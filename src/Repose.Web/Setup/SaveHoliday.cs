using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Setup;

/// <summary>Closes the whole practice on a date. Visits that are booked then stay booked: the page lists them.</summary>
internal sealed class SaveHoliday(ReposeDb db, IWrites writes, CurrentPractice current, IClock clock, Audit audit)
{
    internal sealed record Request(LocalDate? Date, string Name);

    internal sealed record IsHoliday(string Name)
        : Refusal("is-holiday", $"That day is in the list already, as “{Name}”. Remove it first to change its name.");

    public async Task<Outcome<LocalDate>> Run(Request request, CancellationToken cancel)
    {
        var faults = new Faults();
        faults.Name("Name", request.Name);
        Dates.Check(faults, "Date", request.Date, await Dates.Today(current, clock));
        if (faults.Refusal is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        var date = request.Date!.Value;
        var kept = await db.Holidays.AsNoTracking().FirstOrDefaultAsync(one => one.Date == date, cancel);
        if (kept is not null)
        {
            return kept.Name.Equals(request.Name, StringComparison.Ordinal) ? date : new IsHoliday(kept.Name);
        }

        db.Add(new Holiday(db.PracticeId, date, request.Name));
        await audit.Note("setup.changed", "holiday", null, $"closed on {Shown.Date(date)}");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return date;
    }
}
