using NodaTime;

namespace Repose.Practice;

/// <summary>One version of the answers on one page of an intake. Never changed; the highest one holds.</summary>
public sealed class IntakePage(
    Id<MassagePractice> practiceId,
    Id<IntakePage> id,
    Id<Client> clientId,
    Id<Intake> intakeId,
    string section,
    int sectionVersion,
    int version,
    string answers,
    string writtenBy,
    Instant writtenAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which version of which page: sent twice, it is kept once.</summary>
    public Id<IntakePage> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>Of which intake.</summary>
    public Id<Intake> IntakeId { get; private set; } = intakeId;

    /// <summary>The page, such as <c>sleep</c>.</summary>
    public string Section { get; private set; } = section;

    /// <summary>The version of the questions that were shown.</summary>
    public int SectionVersion { get; private set; } = sectionVersion;

    /// <summary>Counted from 1 for each page of an intake.</summary>
    public int Version { get; private set; } = version;

    /// <summary>The answers by the ids of questions, as <see cref="IntakeAnswers"/> writes them.</summary>
    public string Answers { get; private set; } = answers;

    /// <summary>By whom, in words at that time: "client", or a member's name.</summary>
    public string WrittenBy { get; private set; } = writtenBy;

    /// <summary>When.</summary>
    public Instant WrittenAt { get; private set; } = writtenAt;
}
