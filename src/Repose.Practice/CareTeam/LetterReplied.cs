using NodaTime;

namespace Repose.Practice;

/// <summary>What stands in a reply to a letter.</summary>
/// <param name="Author">Who replied.</param>
/// <param name="Profession">Their profession.</param>
/// <param name="Answer">Whether massage may go on.</param>
/// <param name="On">The date of the reply.</param>
/// <param name="ValidUntil">The last day on which it holds.</param>
public sealed record LetterReplied(string Author, string Profession, string Answer, LocalDate On, LocalDate ValidUntil)
{
    /// <summary>The most pressure, from 1 to 5; null for no limit.</summary>
    public int? PressureMost { get; init; }

    /// <summary>The areas to leave out, by the tags of protocols.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The positions to leave out.</summary>
    public IReadOnlyList<string> Positions { get; init; } = [];

    /// <summary>What else was ticked.</summary>
    public IReadOnlyList<string> Ticked { get; init; } = [];

    /// <summary>What was written beside.</summary>
    public string Words { get; init; } = "";
}
