using NodaTime;

namespace Repose.Practice;

/// <summary>One version of what a client told about themselves, so that no tip does harm. Never changed.</summary>
public sealed class ToldConditions(
    Id<MassagePractice> practiceId,
    Id<ToldConditions> id,
    Id<Client> clientId,
    int version,
    string yes,
    string no,
    Instant toldAt
) : IOfPractice
{
    private const char Between = ' ';

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which version.</summary>
    public Id<ToldConditions> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>Counted from 1. The highest one holds.</summary>
    public int Version { get; private set; } = version;

    /// <summary>The ids of the conditions that were answered with yes, with a space between.</summary>
    public string Yes { get; private set; } = yes;

    /// <summary>The ids of those that were answered with no. What is in neither is not known.</summary>
    public string No { get; private set; } = no;

    /// <summary>When it was told.</summary>
    public Instant ToldAt { get; private set; } = toldAt;

    /// <summary>The answers by the ids of the conditions.</summary>
    public IReadOnlyDictionary<string, bool> Answers =>
        Split(Yes)
            .Select(id => (id, isSo: true))
            .Concat(Split(No).Select(id => (id, isSo: false)))
            .ToDictionary(one => one.id, one => one.isSo, StringComparer.Ordinal);

    /// <summary>Ids as they are kept.</summary>
    public static string Join(IEnumerable<string> ids) => string.Join(Between, ids);

    private static string[] Split(string ids) => ids.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
