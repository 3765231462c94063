using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;

namespace Repose.Web.WaitList;

/// <summary>Puts a wish on the wait list.</summary>
internal sealed class JoinWaitList(
    ReposeDb db,
    ClientBook clients,
    SpokenWhenBooking spoken,
    CurrentUser user,
    Audit audit,
    IClock clock
)
{
    private const int LongestDays = 366;

    /// <param name="Id">The id that the wish will have: asking twice writes it once.</param>
    /// <param name="Wanted">What is wanted.</param>
    /// <param name="FirstDay">The first day that would do.</param>
    /// <param name="LastDay">The last day that would do.</param>
    /// <param name="From">The earliest start that would do.</param>
    /// <param name="Until">The latest start that would do.</param>
    public sealed record Request(
        Id<WaitListEntry> Id,
        Wanted Wanted,
        LocalDate FirstDay,
        LocalDate LastDay,
        LocalTime From,
        LocalTime Until
    )
    {
        /// <summary>Who it is, for a visitor.</summary>
        public Guest? Guest { get; init; }

        /// <summary>For whom, where the desk writes it.</summary>
        public Id<Client>? ClientId { get; init; }
    }

    public sealed record BadTimes() : Refusal("bad-times", WaitListText.BadTimes);

    public async Task<Outcome<WaitListEntry>> Run(Request request, CancellationToken cancel)
    {
        if (await db.WaitList.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } there)
        {
            return there;
        }

        if (
            request.LastDay < request.FirstDay
            || request.Until < request.From
            || Period.DaysBetween(request.FirstDay, request.LastDay) > LongestDays
        )
        {
            return new BadTimes();
        }

        if (!await db.Services.AnyAsync(one => one.Id == request.Wanted.ServiceId && one.IsActive, cancel))
        {
            return new FindFreeTimes.ServiceGone();
        }

        if (await Who(request, cancel) is not { } client)
        {
            return new ConfirmBooking.WhoIsIt();
        }

        await spoken.Remember(client);
        var entry = new WaitListEntry(
            db.PracticeId,
            request.Id,
            client.Id,
            request.Wanted.ServiceId,
            request.Wanted.TherapistId,
            request.FirstDay,
            request.LastDay,
            request.From,
            request.Until,
            clock.GetCurrentInstant()
        );
        db.Add(entry);
        await audit.Note("wait-list.joined", "wait-list", entry.Id.Value);
        await db.SaveChangesAsync(cancel);
        return entry;
    }

    private async Task<Client?> Who(Request request, CancellationToken cancel) =>
        request.ClientId is { } id && await user.Member() is not null
            ? await db.Clients.FirstOrDefaultAsync(one => one.Id == id, cancel)
        : await user.Client() is { } signedIn ? await db.Clients.FirstAsync(one => one.Id == signedIn.Id, cancel)
        : request.Guest is { } guest ? await clients.FindOrAdd(guest, cancel)
        : null;
}
