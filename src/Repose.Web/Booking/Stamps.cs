using Microsoft.EntityFrameworkCore;
using Repose.Data;

namespace Repose.Web.Booking;

/// <summary>The stamps of a practice: while they stay the same, what was read of it holds.</summary>
/// <param name="Setup">Of what it offers, and when; null before it is set up.</param>
/// <param name="Calendar">Of its appointments; null before the first.</param>
internal readonly record struct Stamps(Guid? Setup, long? Calendar)
{
    internal static Task<Stamps> Read(ReposeDb db, CancellationToken cancel) =>
        db
            .SetupStamps.Select(one => new Stamps(
                one.Stamp,
                db.CalendarStamps.Select(calendar => (long?)calendar.Stamp).FirstOrDefault()
            ))
            .FirstOrDefaultAsync(cancel);
}
