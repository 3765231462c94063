using NodaTime;

namespace Repose.Practice;

/// <summary>A letter to somebody of a client's care team: drafted, looked at, and finished.</summary>
/// <remarks>Once it is finished it can be printed and shared, and is kept as it stands, which the database holds.</remarks>
public sealed class DoctorLetter(
    Id<MassagePractice> practiceId,
    Id<DoctorLetter> id,
    Id<Client> clientId,
    Id<CareContact> contactId,
    string kind,
    string language,
    string text,
    string covers,
    string writtenBy,
    Instant writtenAt
) : IOfPractice
{
    /// <summary>The longest text that is kept. One that is finished must fit a page besides.</summary>
    public const int LongestText = 8000;

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which letter.</summary>
    public Id<DoctorLetter> Id { get; private set; } = id;

    /// <summary>About whom.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>To whom.</summary>
    public Id<CareContact> ContactId { get; private set; } = contactId;

    /// <summary>The kind of letter, such as <c>referral</c>.</summary>
    public string Kind { get; private set; } = kind;

    /// <summary>The language in which it is written, by ISO 639-1.</summary>
    public string Language { get; private set; } = language;

    /// <summary>The text, paragraph by paragraph; a line that starts with "# " is a heading, one with "- " a point of a list.</summary>
    public string Text { get; private set; } = text;

    /// <summary>The ids of the screening rules for which it was drafted, with a space between. A reply is about these.</summary>
    public string Covers { get; private set; } = covers;

    /// <summary>Counts its changes, so that two at once do not write over each other.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>By whom it was written or last changed.</summary>
    public string WrittenBy { get; private set; } = writtenBy;

    /// <summary>When it was written or last changed.</summary>
    public Instant WrittenAt { get; private set; } = writtenAt;

    /// <summary>When it was finished; null while it is a draft.</summary>
    public Instant? FinishedAt { get; private set; }

    /// <summary>By whom it was finished; empty while it is a draft.</summary>
    public string FinishedBy { get; private set; } = "";

    /// <summary>The consent with which it was finished; null while it is a draft.</summary>
    public Id<CareConsent>? ConsentId { get; private set; }

    /// <summary>Whether it is finished.</summary>
    public bool IsFinished => FinishedAt is not null;

    /// <summary>The ids of the rules for which it was drafted.</summary>
    public IReadOnlyList<string> Rules() => Covers.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Writes other words.</summary>
    /// <exception cref="InvalidOperationException">It is finished.</exception>
    public void Change(string text, string by, Instant now)
    {
        OnlyDraft();
        (Text, Version, WrittenBy, WrittenAt) = (text, Version + 1, by, now);
    }

    /// <summary>It goes as it stands.</summary>
    /// <exception cref="InvalidOperationException">It is finished.</exception>
    public void Finish(Id<CareConsent> consent, string by, Instant now)
    {
        OnlyDraft();
        (ConsentId, FinishedBy, FinishedAt) = (consent, by, now);
    }

    private void OnlyDraft()
    {
        if (IsFinished)
        {
            throw new InvalidOperationException("A finished letter is never changed.");
        }
    }
}
