using NodaTime;

namespace Repose.Practice;

/// <summary>That the practice goes on in spite of rules of screening, by whom and why. Never changed.</summary>
public sealed class ScreeningOverride(
    Id<MassagePractice> practiceId,
    Id<ScreeningOverride> id,
    Id<Client> clientId,
    string covers,
    string reason,
    string by,
    Instant at,
    LocalDate until
) : IOfPractice
{
    /// <summary>The most letters of a reason.</summary>
    public const int LongestReason = 2000;

    /// <summary>The most days for which it can hold.</summary>
    public const int MostDays = 90;

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which one.</summary>
    public Id<ScreeningOverride> Id { get; private set; } = id;

    /// <summary>For whom.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>The ids of the rules, with a space between.</summary>
    public string Covers { get; private set; } = covers;

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = reason;

    /// <summary>Who decided, by the name at that time.</summary>
    public string By { get; private set; } = by;

    /// <summary>When.</summary>
    public Instant At { get; private set; } = at;

    /// <summary>The last day on which it holds.</summary>
    public LocalDate Until { get; private set; } = until;

    /// <summary>The ids of the rules.</summary>
    public IReadOnlyList<string> Rules() => Covers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
