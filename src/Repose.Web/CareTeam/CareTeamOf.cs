using NodaTime;
using Repose.Practice;

namespace Repose.Web.CareTeam;

/// <summary>A client's care team, what was written to it, and what came of it.</summary>
public sealed record CareTeamOf
{
    public required IReadOnlyList<ContactWithConsent> Contacts { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<DoctorLetter> Letters { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<LetterReply> Replies { get; init; }

    /// <summary>Replies that were taken back, by the clearance that they became.</summary>
    public required IReadOnlySet<Id<Clearance>> TakenBack { get; init; }

    /// <summary>The links of all letters, the newest first.</summary>
    public required IReadOnlyList<ShareLink> Links { get; init; }

    /// <summary>Who tried to open them, the first first.</summary>
    public required IReadOnlyList<ShareOpening> Openings { get; init; }

    /// <summary>Those who are on it now.</summary>
    public IEnumerable<ContactWithConsent> Now => Contacts.Where(one => one.Contact.RemovedAt is null);

    public ContactWithConsent? Find(Id<CareContact> id) => Contacts.FirstOrDefault(one => one.Contact.Id == id);

    public IEnumerable<LetterReply> RepliesTo(DoctorLetter letter) => Replies.Where(one => one.LetterId == letter.Id);

    public IEnumerable<ShareLink> LinksOf(DoctorLetter letter) => Links.Where(one => one.LetterId == letter.Id);

    /// <summary>The tries of all links of a letter.</summary>
    public IEnumerable<ShareOpening> OpeningsOf(DoctorLetter letter) =>
        Openings.Where(one => LinksOf(letter).Any(link => link.Id == one.LinkId));

    public bool IsOpen(DoctorLetter letter, Instant now) => LinksOf(letter).Any(link => link.IsOpen(now));
}
