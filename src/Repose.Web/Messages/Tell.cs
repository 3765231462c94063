using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Feeds;
using Repose.Web.Site;

namespace Repose.Web.Messages;

/// <summary>Writes messages to clients beside what is being saved: both are kept, or neither. Saves nothing itself.</summary>
/// <remarks>
/// Each method gives back the message, or null for a client without an e-mail address, who is to be told in another way.
/// It is sent by itself soon after the commit.
/// </remarks>
internal sealed class Tell(ReposeDb db, CurrentPractice current, SiteAddress site, VisitCalendar calendar, IClock clock)
{
    /// <summary>That appointments were agreed: one, or all sessions of a course in one message with one calendar file.</summary>
    public async Task<OutboxMessage?> Confirmation(IReadOnlyList<Appointment> appointments, Client client)
    {
        var (practice, visits) = (await Here(), appointments.OrderBy(one => one.Start).ToArray());
        var letter = new Letter(practice, client).Paragraph(
            visits.Length == 1
                ? $"Your appointment at {practice.Name} is booked."
                : $"Your {visits.Length} appointments at {practice.Name} are booked."
        );
        await Describe(letter, visits);
        letter.Where().HowToChange(Visits(practice), visits, clock.GetCurrentInstant());
        return Write(
            MessageKind.Confirmation,
            client,
            visits.Length == 1
                ? $"Your appointment on {Said.Day(visits[0].Start, letter.Zone)}"
                : $"Your {visits.Length} appointments at {practice.Name}",
            letter,
            visits
        );
    }

    /// <summary>That an appointment was moved, or is with another therapist.</summary>
    /// <param name="appointment">As it is now.</param>
    /// <param name="client">Whose it is.</param>
    /// <param name="before">When it started before.</param>
    public async Task<OutboxMessage?> Changed(Appointment appointment, Client client, Instant before)
    {
        var letter = new Letter(await Here(), client);
        letter.Paragraph(
            before == appointment.Start
                ? $"Your appointment at {letter.Practice.Name} has changed. The time is the same."
                : $"Your appointment at {letter.Practice.Name} has moved.",
            before == appointment.Start ? "" : $"It was on {Said.Moment(before, letter.Zone)}.",
            "It is now:"
        );
        await Describe(letter, [appointment]);
        letter.Where().HowToChange(Visits(letter.Practice), [appointment], clock.GetCurrentInstant());
        return Write(
            MessageKind.Changed,
            client,
            $"Your appointment is now on {Said.Day(appointment.Start, letter.Zone)}",
            letter,
            [appointment]
        );
    }

    /// <summary>That appointments were called off: one, or what was left of a course.</summary>
    public async Task<OutboxMessage?> Cancelled(IReadOnlyList<Appointment> appointments, Client client)
    {
        var visits = appointments.OrderBy(one => one.Start).ToArray();
        var letter = new Letter(await Here(), client);
        letter
            .Paragraph(
                visits.Length == 1
                    ? $"Your appointment at {letter.Practice.Name} is cancelled:"
                    : $"These {visits.Length} appointments at {letter.Practice.Name} are cancelled:"
            )
            .Paragraph(visits.Select(one => Said.Visit(one, letter.Zone)))
            // Who reads "cancelled" fears for all of them.
            .Paragraph(
                visits is [{ CourseId: not null }] ? "The other sessions of your course stay as they are." : "",
                visits.Any(one => one.WasLate) ? letter.Practice.Policy.LateCancellation : ""
            )
            .Paragraph($"To book again: {site.Of(letter.Practice, "/book")}");
        return Write(
            MessageKind.Cancelled,
            client,
            visits.Length == 1
                ? $"Cancelled: your appointment on {Said.Day(visits[0].Start, letter.Zone)}"
                : $"Cancelled: {visits.Length} appointments at {letter.Practice.Name}",
            letter,
            visits
        );
    }

    /// <summary>That an appointment is near. Worth nothing any more once it has started.</summary>
    public async Task<OutboxMessage?> Reminder(Appointment appointment, Client client)
    {
        var letter = new Letter(await Here(), client);
        letter.Paragraph($"This is a reminder of your appointment at {letter.Practice.Name}.");
        await Describe(letter, [appointment]);
        letter
            .Where()
            .Paragraph(letter.Practice.Policy.LateArrival)
            .HowToChange(Visits(letter.Practice), [appointment], clock.GetCurrentInstant());
        var message = Write(
            MessageKind.Reminder,
            client,
            $"Reminder: your appointment on {Said.Day(appointment.Start, letter.Zone)}",
            letter,
            []
        );
        message?.TellsOf(appointment.Id, "");
        message?.IsWorthlessAfter(appointment.Start);
        return message;
    }

    /// <summary>That a time has become free for somebody on the wait list, who can take it until the offer ends.</summary>
    /// <param name="entry">The wish, after <see cref="WaitListEntry.Offer"/>.</param>
    /// <param name="slot">The time on offer.</param>
    /// <param name="client">Whose wish it is.</param>
    /// <param name="take">The page on which it can be taken.</param>
    public async Task<OutboxMessage?> Offer(WaitListEntry entry, Slot slot, Client client, Uri take)
    {
        var letter = new Letter(await Here(), client);
        letter
            .Paragraph($"A time has become free at {letter.Practice.Name}. We keep it for you for a while.")
            .Paragraph(Said.Moment(slot.Start, letter.Zone), $"With {await Therapist(slot.TherapistId)}")
            .Paragraph(
                $"To take it: {take}",
                entry.OfferUntil is { } until ? $"We keep it until {Said.Moment(until, letter.Zone)}." : "",
                entry.IsLastOffer
                    ? "If you do nothing, it goes to the next person, and we take you off the list. You can join it again."
                    : "If you do nothing, it goes to the next person, and you stay on the list."
            );
        var message = Write(
            MessageKind.Offer,
            client,
            $"A free time on {Said.Day(slot.Start, letter.Zone)}",
            letter,
            []
        );
        message?.IsWorthlessAfter(entry.OfferUntil ?? slot.Start);
        return message;
    }

    /// <summary>That the page of a morning is not written yet. What kind of page that is, a phone on a table need not tell.</summary>
    /// <param name="client">Who asked to be reminded.</param>
    /// <param name="date">The morning.</param>
    /// <param name="stop">The path at which one touch stops all reminders.</param>
    /// <param name="until">After which it is of no use.</param>
    public async Task<OutboxMessage?> DiaryReminder(Client client, LocalDate date, string stop, Instant until)
    {
        var letter = new Letter(await Here(), client);
        var address = site.Of(letter.Practice, stop).ToString();
        letter
            .Paragraph(
                "Your page for this morning is still open. It takes half a minute:",
                site.Of(letter.Practice, $"/me/diary/{date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}")
                    .ToString()
            )
            .Paragraph($"You asked for this reminder. To stop them all, with one touch: {address}");
        var message = Write(MessageKind.DiaryReminder, client, $"Good morning from {letter.Practice.Name}", letter, []);
        message?.CanBeStopped(address);
        message?.IsWorthlessAfter(until);
        return message;
    }

    /// <summary>Something about the client's own data, in a few paragraphs that tell nothing about health.</summary>
    public async Task<OutboxMessage?> AboutData(Client client, string title, params string[] paragraphs)
    {
        var letter = new Letter(await Here(), client);
        foreach (var paragraph in paragraphs)
        {
            letter.Paragraph(paragraph);
        }

        return Write(MessageKind.AboutData, client, title, letter, []);
    }

    /// <summary>That a package was sold.</summary>
    public async Task<OutboxMessage?> PackageSold(PackageSale sale, Client client)
    {
        var letter = new Letter(await Here(), client);
        letter
            .Paragraph($"Thank you. You have bought a package of {sale.Sessions} sessions at {letter.Practice.Name}.")
            .Paragraph(
                FormattableString.Invariant($"Price: {sale.Price.Amount:0.00} {letter.Practice.Profile.Currency}"),
                sale.LastDay is { } last ? $"Good until {Said.Day(last)}." : ""
            )
            .Paragraph($"What is left of it: {site.Of(letter.Practice, "/me/packages")}");
        return Write(MessageKind.PackageSold, client, $"Your package at {letter.Practice.Name}", letter, []);
    }

    private async Task<MassagePractice> Here() =>
        await current.Practice() ?? throw new InvalidOperationException("A message of no practice.");

    private Uri Visits(MassagePractice practice) => site.Of(practice, "/me/visits");

    /// <summary>Day, time and therapist of each; the therapist once, where it is always the same.</summary>
    private async Task Describe(Letter letter, IReadOnlyList<Appointment> visits)
    {
        var names = new Dictionary<Id<Therapist>, string>();
        foreach (var who in visits.Select(one => one.TherapistId).Distinct())
        {
            names[who] = await Therapist(who);
        }

        letter.Paragraph(
            names.Count == 1
                ? [.. visits.Select(one => Said.Visit(one, letter.Zone)), $"With {names.Values.Single()}"]
                : visits.Select(one => $"{Said.Visit(one, letter.Zone)}, with {names[one.TherapistId]}")
        );
    }

    private Task<string> Therapist(Id<Therapist> who) =>
        db.Therapists.Where(one => one.Id == who).Select(one => one.Name).SingleAsync();

    private OutboxMessage? Write(string kind, Client client, string title, Letter letter, Appointment[] visits)
    {
        if (client.Email.Length == 0)
        {
            return null;
        }

        var message = new OutboxMessage(
            db.PracticeId,
            Id<OutboxMessage>.New(),
            kind,
            client.Email,
            title,
            letter.Close(),
            clock.GetCurrentInstant()
        );
        message.IsFor(client.Id);
        if (visits.Length > 0)
        {
            message.TellsOf(visits[0].Id, calendar.For(letter.Practice, visits, client));
        }

        db.Add(message);
        return message;
    }
}
