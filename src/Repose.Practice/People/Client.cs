using NodaTime;

namespace Repose.Practice;

/// <summary>A person being cared for by a practice, who may never sign in.</summary>
public sealed class Client(
    Id<MassagePractice> practiceId,
    Id<Client> id,
    string name,
    string email,
    string phone,
    Instant createdAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which client.</summary>
    public Id<Client> Id { get; private set; } = id;

    /// <summary>The name as the client writes it.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Where messages go, in lower case; empty for a client without e-mail.</summary>
    public string Email { get; private set; } = email;

    /// <summary>The telephone number as told; may be empty.</summary>
    public string Phone { get; private set; } = phone;

    /// <summary>When the practice first knew of the client.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>Who signs in as this client, once they have.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>What the desk should know about arranging visits: never about health.</summary>
    public string DeskNote { get; private set; } = "";

    /// <summary>The language in which the client is written to, by ISO 639-1; empty while it is not known.</summary>
    public string Language { get; private set; } = "";

    /// <summary>How much sleep the client says to need in a night; null for the usual need of their age.</summary>
    public Duration? SleepNeed { get; private set; }

    /// <summary>When the client's data were deleted; null for a client of whom there are any.</summary>
    public Instant? ErasedAt { get; private set; }

    /// <summary>Changes how the client is reached.</summary>
    public void Reach(string name, string email, string phone) => (Name, Email, Phone) = (name, email, phone);

    /// <summary>Leaves a note for the desk.</summary>
    public void Note(string deskNote) => DeskNote = deskNote;

    /// <summary>Says in which language the client is written to.</summary>
    public void Speaks(string language) => Language = language;

    /// <summary>Says how much sleep the client needs; null for the usual need of their age.</summary>
    public void Needs(Duration? sleep) => SleepNeed = sleep;

    /// <summary>Forgets who the client was. What is left says that there was one, for the visits in the practice's books.</summary>
    public void Erase(Instant now)
    {
        (Name, Email, Phone, DeskNote, Language, SleepNeed) = ("Deleted client", "", "", "", "", null);
        (PersonId, ErasedAt) = (null, now);
    }

    /// <summary>Says which person signs in as this client.</summary>
    public void SignsInAs(Guid person) => PersonId = person;
}
