using NodaTime;
using Repose.Practice;

namespace Repose.Data;

/// <summary>A client's word on which source tells of their nights for some time. Never changed: a later word goes before it.</summary>
public sealed class SourceChoice(
    Id<MassagePractice> practiceId,
    Id<SourceChoice> id,
    Id<Client> clientId,
    string? source,
    LocalDate? first,
    LocalDate? last,
    Instant namedAt
) : IOfPractice
{
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;
    public Id<SourceChoice> Id { get; private set; } = id;
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>The source as <see cref="NightSource"/> writes it; null to choose none.</summary>
    public string? Source { get; private set; } = source;

    /// <summary>The first sleep date that it is for; null from the beginning.</summary>
    public LocalDate? First { get; private set; } = first;

    /// <summary>The last sleep date that it is for; null for all that come.</summary>
    public LocalDate? Last { get; private set; } = last;

    public Instant NamedAt { get; private set; } = namedAt;

    /// <summary>Whether it is for this night.</summary>
    public bool Covers(LocalDate date) =>
        (First is not { } first || date >= first) && (Last is not { } last || date <= last);
}
