using NodaTime;

namespace Repose.Practice;

/// <summary>A message that is to be sent, written in the same transaction as what it tells.</summary>
public sealed class OutboxMessage(
    Id<MassagePractice> practiceId,
    Id<OutboxMessage> id,
    string kind,
    string recipient,
    string title,
    string text,
    Instant createdAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which message. It is also its Message-ID, so that a copy sent twice is one message to the reader.</summary>
    public Id<OutboxMessage> Id { get; private set; } = id;

    /// <summary>What kind, such as <c>confirmation</c>.</summary>
    public string Kind { get; private set; } = kind;

    /// <summary>The address that it goes to.</summary>
    public string Recipient { get; private set; } = recipient;

    /// <summary>Its subject line.</summary>
    public string Title { get; private set; } = title;

    /// <summary>Its words, plain text.</summary>
    public string Text { get; private set; } = text;

    /// <summary>The calendar that goes with it (RFC 5545); empty for none.</summary>
    public string Calendar { get; private set; } = "";

    /// <summary>The appointment that it tells of, if any.</summary>
    public Id<Appointment>? AppointmentId { get; private set; }

    /// <summary>The client whom it is for; null for one to somebody else, such as a new colleague.</summary>
    public Id<Client>? ClientId { get; private set; }

    /// <summary>The address at which its reader stops messages of this kind (RFC 8058); empty where they cannot be stopped.</summary>
    public string StopAddress { get; private set; } = "";

    /// <summary>When it was written.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>When it is to be tried next; null once it is sent or given up.</summary>
    public Instant? DueAt { get; private set; } = createdAt;

    /// <summary>When it was sent.</summary>
    public Instant? SentAt { get; private set; }

    /// <summary>How often it was tried since it was written, or sent anew.</summary>
    public int Attempts { get; private set; }

    /// <summary>After which moment nobody needs it any more, such as the start of what it reminds of; null for never.</summary>
    public Instant? WorthlessAfter { get; private set; }

    /// <summary>Says after which moment nobody needs it any more: then it is not sent late, but given up.</summary>
    public void IsWorthlessAfter(Instant moment) => WorthlessAfter = moment;

    /// <summary>Says which appointment it tells of, with its calendar event.</summary>
    public void TellsOf(Id<Appointment> appointment, string calendar) =>
        (AppointmentId, Calendar) = (appointment, calendar);

    /// <summary>Says which client it is for: it goes when they do.</summary>
    public void IsFor(Id<Client> client) => ClientId = client;

    /// <summary>Says where its reader stops messages of this kind.</summary>
    public void CanBeStopped(string address) => StopAddress = address;

    /// <summary>It was handed over to the mail server.</summary>
    public void Sent(Instant now) => (SentAt, DueAt, Attempts) = (now, null, Attempts + 1);

    /// <summary>Its words are no longer needed, and somebody who reads the database must not find them.</summary>
    public void Forget() => Text = "";

    /// <summary>Begins anew, after it was given up.</summary>
    public void Resend(Instant now) => (DueAt, Attempts) = (now, 0);

    /// <summary>It could not be handed over: try again later, or give up.</summary>
    public void Failed(Instant? tryAgain) => (DueAt, Attempts) = (tryAgain, Attempts + 1);
}
