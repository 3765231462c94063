using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Pictures.Words;
using Repose.Practice;
using Repose.Web.Feeds;
using Repose.Web.Intakes;
using Repose.Web.Site;

namespace Repose.Web.Messages;

/// <summary>Writes messages to clients, each in their language, beside what is being saved: both are kept, or neither. Saves nothing itself.</summary>
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
        using var letter = new Letter(practice, client);
        letter.Paragraph(
            visits.Length == 1
                ? MessagesText.FormatBookedOne(practice.Name)
                : MessagesText.FormatBookedMany(visits.Length, practice.Name)
        );
        await Describe(letter, visits);
        letter.Where().Paragraph(await QuestionsFirst(practice, client, letter.Zone));
        letter.HowToChange(Visits(practice), visits, clock.GetCurrentInstant());
        return Write(
            MessageKind.Confirmation,
            client,
            visits.Length == 1
                ? MessagesText.FormatBookedOneTitle(Said.Day(visits[0].Start, letter.Zone))
                : MessagesText.FormatBookedManyTitle(visits.Length, practice.Name),
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
        using var letter = new Letter(await Here(), client);
        letter.Paragraph(
            before == appointment.Start
                ? MessagesText.FormatChangedAtSameTime(letter.Practice.Name)
                : MessagesText.FormatMoved(letter.Practice.Name),
            before == appointment.Start ? "" : MessagesText.FormatItWasOn(Said.Moment(before, letter.Zone)),
            MessagesText.ItIsNow
        );
        await Describe(letter, [appointment]);
        letter.Where().HowToChange(Visits(letter.Practice), [appointment], clock.GetCurrentInstant());
        return Write(
            MessageKind.Changed,
            client,
            MessagesText.FormatChangedTitle(Said.Day(appointment.Start, letter.Zone)),
            letter,
            [appointment]
        );
    }

    /// <summary>That appointments were called off: one, or what was left of a course.</summary>
    public async Task<OutboxMessage?> Cancelled(IReadOnlyList<Appointment> appointments, Client client)
    {
        var visits = appointments.OrderBy(one => one.Start).ToArray();
        using var letter = new Letter(await Here(), client);
        letter
            .Paragraph(
                visits.Length == 1
                    ? MessagesText.FormatCancelledOne(letter.Practice.Name)
                    : MessagesText.FormatCancelledMany(visits.Length, letter.Practice.Name)
            )
            .Paragraph(visits.Select(one => Said.Visit(one, letter.Zone)))
            // Who reads "cancelled" fears for all of them.
            .Paragraph(
                visits is [{ CourseId: not null }] ? MessagesText.OtherSessionsStay : "",
                visits.Any(one => one.WasLate) ? letter.Practice.Policy.LateCancellation : ""
            )
            .Paragraph(MessagesText.FormatBookAgain(site.Of(letter.Practice, "/book")));
        return Write(
            MessageKind.Cancelled,
            client,
            visits.Length == 1
                ? MessagesText.FormatCancelledOneTitle(Said.Day(visits[0].Start, letter.Zone))
                : MessagesText.FormatCancelledManyTitle(visits.Length, letter.Practice.Name),
            letter,
            visits
        );
    }

    /// <summary>That an appointment is near. Worth nothing any more once it has started.</summary>
    public async Task<OutboxMessage?> Reminder(Appointment appointment, Client client)
    {
        using var letter = new Letter(await Here(), client);
        letter.Paragraph(MessagesText.FormatReminder(letter.Practice.Name));
        await Describe(letter, [appointment]);
        letter
            .Where()
            .Paragraph(letter.Practice.Policy.LateArrival)
            .HowToChange(Visits(letter.Practice), [appointment], clock.GetCurrentInstant());
        var message = Write(
            MessageKind.Reminder,
            client,
            MessagesText.FormatReminderTitle(Said.Day(appointment.Start, letter.Zone)),
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
        using var letter = new Letter(await Here(), client);
        letter
            .Paragraph(MessagesText.FormatTimeIsFree(letter.Practice.Name))
            .Paragraph(
                Sentence.Begin(Said.Moment(slot.Start, letter.Zone)),
                MessagesText.FormatWithTherapist(await Therapist(slot.TherapistId))
            )
            .Paragraph(
                MessagesText.FormatTakeIt(take),
                entry.OfferUntil is { } until ? MessagesText.FormatKeptUntil(Said.Moment(until, letter.Zone)) : "",
                entry.IsLastOffer ? MessagesText.OfferIsLast : MessagesText.OfferIsNotLast
            );
        var message = Write(
            MessageKind.Offer,
            client,
            MessagesText.FormatOfferTitle(Said.Day(slot.Start, letter.Zone)),
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
        using var letter = new Letter(await Here(), client);
        var address = site.Of(letter.Practice, stop).ToString();
        letter
            .Paragraph(
                MessagesText.PageIsOpen,
                site.Of(letter.Practice, $"/me/diary/{date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}")
                    .ToString()
            )
            .Paragraph(MessagesText.FormatStopReminders(address));
        var message = Write(
            MessageKind.DiaryReminder,
            client,
            MessagesText.FormatGoodMorning(letter.Practice.Name),
            letter,
            []
        );
        message?.CanBeStopped(address);
        message?.IsWorthlessAfter(until);
        return message;
    }

    /// <summary>Something about the client's own data, in a few paragraphs that tell nothing about health.</summary>
    public async Task<OutboxMessage?> AboutData(Client client, string title, params string[] paragraphs)
    {
        using var letter = new Letter(await Here(), client);
        foreach (var paragraph in paragraphs)
        {
            letter.Paragraph(paragraph);
        }

        return Write(MessageKind.AboutData, client, title, letter, []);
    }

    /// <summary>That a package was sold.</summary>
    public async Task<OutboxMessage?> PackageSold(PackageSale sale, Client client)
    {
        using var letter = new Letter(await Here(), client);
        var price = FormattableString.Invariant($"{sale.Price.Amount:0.00} {letter.Practice.Profile.Currency}");
        letter
            .Paragraph(MessagesText.FormatPackageBought(sale.Sessions, letter.Practice.Name))
            .Paragraph(
                MessagesText.FormatPrice(price),
                sale.LastDay is { } last ? MessagesText.FormatGoodUntil(Said.Day(last)) : ""
            )
            .Paragraph(MessagesText.FormatWhatIsLeft(site.Of(letter.Practice, "/me/packages")));
        return Write(
            MessageKind.PackageSold,
            client,
            MessagesText.FormatPackageTitle(letter.Practice.Name),
            letter,
            []
        );
    }

    private async Task<MassagePractice> Here() =>
        await current.Practice() ?? throw new InvalidOperationException("A message of no practice.");

    /// <summary>Where to answer what is asked before massage; nothing for those who have. It does not say what is asked.</summary>
    private async Task<string> QuestionsFirst(MassagePractice practice, Client client, DateTimeZone zone)
    {
        var today = clock.GetCurrentInstant().InZone(zone).Date;
        var due = await DueIntakes.Of(db, [client.Id], today, CancellationToken.None);
        return due.Count == 0 ? "" : MessagesText.FormatQuestionsFirst(site.Of(practice, "/me/intake"));
    }

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
                ?
                [
                    .. visits.Select(one => Said.Visit(one, letter.Zone)),
                    MessagesText.FormatWithTherapist(names.Values.Single()),
                ]
                : visits.Select(one =>
                    MessagesText.FormatVisitWithTherapist(Said.Visit(one, letter.Zone), names[one.TherapistId])
                )
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
