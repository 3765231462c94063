using NodaTime;

namespace Repose.Practice;

/// <summary>A sentence of the practice's own that is put into a note with one tap. It is about no client.</summary>
public sealed class OwnPhrase(
    Id<MassagePractice> practiceId,
    Id<OwnPhrase> id,
    NotePart part,
    string text,
    Instant madeAt
) : IOfPractice
{
    /// <summary>The most letters.</summary>
    public const int Longest = 200;

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which phrase.</summary>
    public Id<OwnPhrase> Id { get; private set; } = id;

    /// <summary>The part of the note that it belongs to.</summary>
    public NotePart Part { get; private set; } = part;

    /// <summary>The sentence.</summary>
    public string Text { get; private set; } = text;

    /// <summary>When it was made.</summary>
    public Instant MadeAt { get; private set; } = madeAt;
}
