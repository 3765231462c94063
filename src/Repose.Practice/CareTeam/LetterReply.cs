using NodaTime;

namespace Repose.Practice;

/// <summary>What somebody of a care team replied to a letter. Never changed: a later reply is another one.</summary>
public sealed class LetterReply : IOfPractice
{
    /// <summary>The longest words that are kept.</summary>
    public const int LongestWords = 2000;

    private const char Between = ' ';

    /// <summary>Keeps a reply.</summary>
    /// <param name="letter">To which letter.</param>
    /// <param name="id">Which reply: sent twice, it is kept once.</param>
    /// <param name="told">What was replied.</param>
    /// <param name="link">The link through which it came; null where it was written down by hand.</param>
    /// <param name="writtenBy">By whom it was written down: "by link", or a member's name.</param>
    /// <param name="at">When.</param>
    public LetterReply(
        DoctorLetter letter,
        Id<LetterReply> id,
        LetterReplied told,
        Id<ShareLink>? link,
        string writtenBy,
        Instant at
    )
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(told);
        (PracticeId, Id, ClientId, LetterId) = (letter.PracticeId, id, letter.ClientId, letter.Id);
        (Answer, PressureMost, Words) = (told.Answer, told.PressureMost, told.Words);
        (On, ValidUntil) = (told.On, told.ValidUntil);
        LeftOut = string.Join(Between, told.LeftOut);
        Positions = string.Join(Between, told.Positions);
        Ticked = string.Join(Between, told.Ticked);
        (Author, Profession) = (told.Author, told.Profession);
        (LinkId, WrittenBy, At) = (link, writtenBy, at);
    }

    private LetterReply() =>
        (Answer, LeftOut, Positions, Ticked, Words, Author, Profession, WrittenBy) = ("", "", "", "", "", "", "", "");

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which reply.</summary>
    public Id<LetterReply> Id { get; private set; }

    /// <summary>Of whom the letter is.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>To which letter.</summary>
    public Id<DoctorLetter> LetterId { get; private set; }

    /// <summary>Whether massage may go on: <c>ok</c>, <c>with-limits</c>, <c>not-now</c> or <c>no-opinion</c>.</summary>
    public string Answer { get; private set; }

    /// <summary>The most pressure, from 1 to 5; null for no limit.</summary>
    public int? PressureMost { get; private set; }

    /// <summary>The areas to leave out, by the tags of protocols, with a space between.</summary>
    public string LeftOut { get; private set; }

    /// <summary>The positions to leave out, with a space between.</summary>
    public string Positions { get; private set; }

    /// <summary>What else was ticked, by the ids of the letter's questions, with a space between.</summary>
    public string Ticked { get; private set; }

    /// <summary>What was written beside; may be empty.</summary>
    public string Words { get; private set; }

    /// <summary>The date of the reply.</summary>
    public LocalDate On { get; private set; }

    /// <summary>The last day on which it holds.</summary>
    public LocalDate ValidUntil { get; private set; }

    /// <summary>Who replied.</summary>
    public string Author { get; private set; }

    /// <summary>Their profession.</summary>
    public string Profession { get; private set; }

    /// <summary>The link through which it came, which takes one reply; null where it was written down by hand.</summary>
    public Id<ShareLink>? LinkId { get; private set; }

    /// <summary>By whom it was written down: "by link", or a member's name.</summary>
    public string WrittenBy { get; private set; }

    /// <summary>When it was written down.</summary>
    public Instant At { get; private set; }

    /// <summary>The clearance that it became, which has its id. No opinion becomes none.</summary>
    public Id<Clearance> Clearance => new(Id.Value);

    /// <summary>The areas to leave out.</summary>
    public IReadOnlyList<string> AreasLeftOut => LeftOut.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The positions to leave out.</summary>
    public IReadOnlyList<string> PositionsLeftOut => Positions.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What else was ticked.</summary>
    public IReadOnlyList<string> AlsoTicked => Ticked.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
