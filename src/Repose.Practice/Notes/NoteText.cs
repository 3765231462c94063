namespace Repose.Practice;

/// <summary>What stands in the four parts of a SOAP note.</summary>
/// <param name="Subjective">What the client says.</param>
/// <param name="Objective">What was seen, measured and done.</param>
/// <param name="Assessment">What the therapist makes of it.</param>
/// <param name="Plan">What is next.</param>
public sealed record NoteText(string Subjective, string Objective, string Assessment, string Plan)
{
    /// <summary>The most letters that are typed into one part.</summary>
    public const int LongestPart = 10_000;

    /// <summary>Nothing in any part.</summary>
    public static NoteText Empty { get; } = new("", "", "", "");

    /// <summary>The four parts in their order.</summary>
    public static IReadOnlyList<NotePart> Parts { get; } =
    [NotePart.Subjective, NotePart.Objective, NotePart.Assessment, NotePart.Plan];

    /// <summary>Whether nothing stands in any part.</summary>
    public bool IsEmpty => Parts.All(part => this[part].Length == 0);

    /// <summary>What stands in one part.</summary>
    public string this[NotePart part] =>
        part switch
        {
            NotePart.Subjective => Subjective,
            NotePart.Objective => Objective,
            NotePart.Assessment => Assessment,
            _ => Plan,
        };

    /// <summary>The same with other words in one part.</summary>
    public NoteText With(NotePart part, string text) =>
        part switch
        {
            NotePart.Subjective => this with { Subjective = text },
            NotePart.Objective => this with { Objective = text },
            NotePart.Assessment => this with { Assessment = text },
            _ => this with { Plan = text },
        };

    /// <summary>The same with a phrase on a line of its own at the end of one part; unchanged where that line stands there.</summary>
    public NoteText Adding(NotePart part, string phrase) =>
        this[part].Split('\n').Contains(phrase, StringComparer.Ordinal)
            ? this
            : With(part, this[part].Length == 0 ? phrase : $"{this[part].TrimEnd('\n')}\n{phrase}");
}
