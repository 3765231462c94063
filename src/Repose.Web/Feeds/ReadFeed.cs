using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Feeds;

/// <summary>Tells a calendar program the appointments of the last 90 days and all that are to come.</summary>
internal sealed class ReadFeed(
    ReposeDb db,
    CurrentPractice current,
    VisitCalendar calendar,
    SiteAddress site,
    IClock clock
)
{
    private static readonly Duration Kept = Duration.FromDays(90);

    /// <param name="Token">The secret in the address.</param>
    /// <param name="Known">The tags of what the program has already.</param>
    public sealed record Request(string Token, IReadOnlyCollection<string> Known);

    /// <summary>The same for what never was and what was revoked: nobody learns which.</summary>
    public sealed record NotThere() : Refusal("feed-not-there", FeedsText.NoCalendar);

    /// <param name="Tag">Changes when the calendar does; empty while it may still change within this second.</param>
    /// <param name="ChangedAt">When one of its appointments last changed.</param>
    /// <param name="Text">The calendar; null if the program has it already.</param>
    public sealed record Feed(string Tag, Instant ChangedAt, string? Text);

    public async Task<Outcome<Feed>> Run(Request request, CancellationToken cancel)
    {
        var digest = Secret.Digest(request.Token);
        var feed = await db
            .CalendarFeeds.AsNoTracking()
            .FirstOrDefaultAsync(one => one.TokenDigest == digest && one.RevokedAt == null, cancel);
        if (feed is null || await current.Practice() is not { } practice)
        {
            return new NotThere();
        }

        var since = clock.GetCurrentInstant() - Kept;
        var visits = Visits(feed, since);
        var state = await State(visits, feed, cancel);
        var tag = Tag(practice, feed, state);
        if (tag.Length > 0 && request.Known.Contains(tag, StringComparer.Ordinal))
        {
            return new Feed(tag, state.ChangedAt, null);
        }

        return new Feed(tag, state.ChangedAt, await Write(practice, feed, visits, cancel));
    }

    /// <summary>Cancelled ones stay for a while, as cancelled: a program that only adds would keep them for ever.</summary>
    private IQueryable<Appointment> Visits(CalendarFeed feed, Instant since)
    {
        var visits = db
            .Appointments.AsNoTracking()
            .Where(one => one.BusyFrom > since && one.State != AppointmentState.Held)
            .Where(one => one.State != AppointmentState.Cancelled || one.ChangedAt > since);
        return feed.TherapistId is { } therapist ? visits.Where(one => one.TherapistId == therapist)
            : feed.ClientId is { } client ? visits.Where(one => one.ClientId == client)
            : visits.Where(_ => false);
    }

    private static async Task<FeedState> State(
        IQueryable<Appointment> visits,
        CalendarFeed feed,
        CancellationToken cancel
    )
    {
        var state = await visits
            .GroupBy(_ => 1)
            .Select(all => new FeedState(all.Count(), all.Sum(one => one.Sequence), all.Max(one => one.ChangedAt)))
            .FirstOrDefaultAsync(cancel);
        return state ?? new(0, 0, feed.CreatedAt);
    }

    /// <summary>
    /// Told by how many there are and when one last changed, which costs one look at an index. The day is in it, so that
    /// what this cannot see, such as a client's new name or language, is told within a day.
    /// </summary>
    private string Tag(MassagePractice practice, CalendarFeed feed, FeedState state)
    {
        var now = clock.GetCurrentInstant();
        if (now - state.ChangedAt < Duration.FromSeconds(2))
        {
            return "";
        }

        var told = string.Join(
            '|',
            feed.Id,
            feed.ShowsInitials,
            state.Count,
            state.Sequences,
            state.ChangedAt.ToUnixTimeSeconds(),
            practice.Name,
            practice.Zone,
            practice.Profile,
            site.Of(practice, "/"),
            now.InUtc().Date.DayOfYear
        );
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)))[..32]}\"";
    }

    private async Task<string> Write(
        MassagePractice practice,
        CalendarFeed feed,
        IQueryable<Appointment> query,
        CancellationToken cancel
    )
    {
        var visits = await query.OrderBy(one => one.Start).ThenBy(one => one.Id).ToListAsync(cancel);
        var names = await Names(feed, query, cancel);
        using var speech = (await LanguageOf(feed, cancel)).Speak();
        var made = Empty(practice);
        // Even a calendar without events must have something in it (RFC 5545, 3.6): its zone.
        VisitCalendar.AddZone(made, practice, visits, clock.GetCurrentInstant());
        foreach (var visit in visits)
        {
            made.Events.Add(Event(practice, feed, visit, names));
        }

        return VisitCalendar.Text(made);
    }

    /// <summary>The client's own; a colleague's is English like all that the staff sees.</summary>
    private async Task<Language> LanguageOf(CalendarFeed feed, CancellationToken cancel) =>
        feed.ClientId is { } client
        && await db.Clients.AsNoTracking().FirstOrDefaultAsync(one => one.Id == client, cancel) is { } whose
            ? Language.Of(whose)
            : Language.English;

    private CalendarEvent Event(
        MassagePractice practice,
        CalendarFeed feed,
        Appointment visit,
        Dictionary<Id<Client>, string> names
    )
    {
        if (feed.ClientId is not null)
        {
            var made = calendar.Event(practice, visit, FeedsText.FormatAppointmentAt(practice.Name), visit.ChangedAt);
            calendar.Tell(made, practice);
            return made;
        }

        var who = visit.ClientId is { } client && names.TryGetValue(client, out var name) ? Initials(name) : "";
        return calendar.Event(practice, visit, who.Length > 0 ? who : "Busy", visit.ChangedAt);
    }

    private async Task<Dictionary<Id<Client>, string>> Names(
        CalendarFeed feed,
        IQueryable<Appointment> visits,
        CancellationToken cancel
    ) =>
        feed.ShowsInitials
            ? await db
                .Clients.Where(client => visits.Any(one => one.ClientId == client.Id))
                .ToDictionaryAsync(client => client.Id, client => client.Name, cancel)
            : [];

    /// <summary>"Maria Keller" becomes "M. K.".</summary>
    private static string Initials(string name) =>
        string.Join(
            ' ',
            name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.EnumerateRunes().First())
                .Where(Rune.IsLetter)
                .Take(3)
                .Select(letter => $"{letter}.")
        );

    private static Calendar Empty(MassagePractice practice)
    {
        var made = VisitCalendar.Empty("PUBLISH");
        // RFC 7986, and what programs understood before it.
        made.AddProperty("NAME", VisitCalendar.OneLine(practice.Name));
        made.AddProperty("X-WR-CALNAME", VisitCalendar.OneLine(practice.Name));
        var interval = new CalendarProperty("REFRESH-INTERVAL", "PT1H");
        interval.AddParameter("VALUE", "DURATION");
        made.AddProperty(interval);
        made.AddProperty("X-PUBLISHED-TTL", "PT1H");
        return made;
    }

    private sealed record FeedState(int Count, int Sequences, Instant ChangedAt);
}
