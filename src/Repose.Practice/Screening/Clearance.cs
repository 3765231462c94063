using NodaTime;

namespace Repose.Practice;

/// <summary>A clinician's reply about massage for a client: who gave it, about what, with which limits, and until when.</summary>
public sealed class Clearance(
    Id<MassagePractice> practiceId,
    Id<Clearance> id,
    Id<Client> clientId,
    ClearanceReply reply,
    string author,
    string profession,
    LocalDate givenOn,
    LocalDate expiresOn,
    string covers
) : IOfPractice
{
    /// <summary>How long a reply holds where the clinician names no end. Ours, to be signed off by a clinician.</summary>
    public static Period Usual { get; } = Period.FromMonths(6);

    /// <summary>The most letters of the limits in words.</summary>
    public const int LongestNote = 2000;

    private const char Between = ' ';

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which reply.</summary>
    public Id<Clearance> Id { get; private set; } = id;

    /// <summary>About whom.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>What was replied.</summary>
    public ClearanceReply Reply { get; private set; } = reply;

    /// <summary>Who replied.</summary>
    public string Author { get; private set; } = author;

    /// <summary>That person's profession, such as "cardiologist".</summary>
    public string Profession { get; private set; } = profession;

    /// <summary>The date of the reply.</summary>
    public LocalDate GivenOn { get; private set; } = givenOn;

    /// <summary>The last day on which it holds.</summary>
    public LocalDate ExpiresOn { get; private set; } = expiresOn;

    /// <summary>The ids of the rules that it is about, with a space between; "massage" for massage as a whole.</summary>
    public string Covers { get; private set; } = covers;

    /// <summary>Whether the rules' own limits are lifted, and those of the reply alone count.</summary>
    public bool LiftsEffects { get; private set; }

    /// <summary>The firmest pressure, from 1 to 5; null for no limit.</summary>
    public int? Pressure { get; private set; }

    /// <summary>The longest session in minutes; null for no limit.</summary>
    public int? LongestMinutes { get; private set; }

    /// <summary>Tags of steps that are left out, with a space between.</summary>
    public string LeftOut { get; private set; } = "";

    /// <summary>Positions in which nothing is done, with a space between.</summary>
    public string LeftOutPositions { get; private set; } = "";

    /// <summary>The limits in the clinician's words.</summary>
    public string Limits { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public Instant RecordedAt { get; private set; }

    /// <summary>Who recorded it, by the name at that time.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>When it was taken back; null while it was not.</summary>
    public Instant? WithdrawnAt { get; private set; }

    /// <summary>The ids of the rules that it is about.</summary>
    public IReadOnlyList<string> Rules() => Covers.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The tags of steps that are left out.</summary>
    public IReadOnlyList<string> LeftOutTags() => LeftOut.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The positions in which nothing is done.</summary>
    public IReadOnlyList<string> PositionsLeftOut() =>
        LeftOutPositions.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Ids as they are kept.</summary>
    public static string Join(IEnumerable<string> ids) => string.Join(Between, ids.Distinct(StringComparer.Ordinal));

    /// <summary>Whether it holds on a day.</summary>
    public bool Holds(LocalDate day) => WithdrawnAt is null && GivenOn <= day && day <= ExpiresOn;

    /// <summary>Says within which limits.</summary>
    public void Limit(
        bool liftsEffects,
        int? pressure,
        int? longestMinutes,
        IEnumerable<string> leftOut,
        string words,
        IEnumerable<string>? positions = null
    ) =>
        (LiftsEffects, Pressure, LongestMinutes, LeftOut, Limits, LeftOutPositions) = (
            liftsEffects,
            pressure,
            longestMinutes,
            Join(leftOut),
            words,
            Join(positions ?? [])
        );

    /// <summary>Says who recorded it.</summary>
    public void Record(string by, Instant at) => (RecordedBy, RecordedAt) = (by, at);

    /// <summary>Takes it back.</summary>
    public void Withdraw(Instant now) => WithdrawnAt ??= now;
}
