using NodaTime;

namespace Repose.Practice;

/// <summary>The words of an instrument that a practice has a licence for, and who vouches for that.</summary>
/// <remarks>Never changed, since answers point at it: other words are the next version. It can be withdrawn.</remarks>
public sealed class LicensedWording(
    Id<MassagePractice> practiceId,
    Id<LicensedWording> id,
    string instrument,
    int version,
    Instant attestedAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which version of which words.</summary>
    public Id<LicensedWording> Id { get; private set; } = id;

    /// <summary>The instrument, such as <c>isi</c>.</summary>
    public string Instrument { get; private set; } = instrument;

    /// <summary>Counted from 1 for each instrument.</summary>
    public int Version { get; private set; } = version;

    /// <summary>What stands above the questions.</summary>
    public string Asks { get; private set; } = "";

    /// <summary>The answers for all questions, as typed.</summary>
    public string Answers { get; private set; } = "";

    /// <summary>The questions, as typed.</summary>
    public string Items { get; private set; } = "";

    /// <summary>Who holds the rights and gives licences.</summary>
    public string Holder { get; private set; } = "";

    /// <summary>The number or date of the licence, by which its holder knows it.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The line that the licence wants to be shown; may be empty.</summary>
    public string Notice { get; private set; } = "";

    /// <summary>The last day of the licence; null where it has none.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>Who vouched for the licence, by the name at that time.</summary>
    public string AttestedBy { get; private set; } = "";

    /// <summary>When that was.</summary>
    public Instant AttestedAt { get; private set; } = attestedAt;

    /// <summary>When it was withdrawn; null while it may be shown.</summary>
    public Instant? WithdrawnAt { get; private set; }

    /// <summary>Takes the words.</summary>
    public void Say(string asks, string answers, string items) => (Asks, Answers, Items) = (asks, answers, items);

    /// <summary>Takes the licence, and who vouches for it.</summary>
    public void Attest(string holder, string reference, string notice, LocalDate? lastDay, string by) =>
        (Holder, Reference, Notice, LastDay, AttestedBy) = (holder, reference, notice, lastDay, by);

    /// <summary>Whether it may be shown on a day.</summary>
    public bool Holds(LocalDate today) => WithdrawnAt is null && !(today > LastDay);

    /// <summary>Withdraws it. Answers that were given stay.</summary>
    public void Withdraw(Instant now) => WithdrawnAt ??= now;
}
