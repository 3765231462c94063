using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Repose.Content;

/// <summary>What was answered, by the ids of questions. A question that was left open is not in it.</summary>
/// <param name="answers">The answers: ids of options or regions, numbers, dates or text.</param>
/// <param name="today">The day for which ages are counted.</param>
public sealed class IntakeTold(IReadOnlyDictionary<string, IReadOnlyList<string>> answers, LocalDate today)
{
    /// <summary>The answer to a question with several answers of somebody to whom none applies.</summary>
    public const string None = "none";

    /// <summary>The answer "yes".</summary>
    public const string Yes = "yes";

    /// <summary>The answer "no".</summary>
    public const string No = "no";

    /// <summary>The question for the day of birth, on which ages rest.</summary>
    public const string BirthDateQuestion = "birth-date";

    /// <summary>The day for which ages are counted.</summary>
    public LocalDate Today => today;

    /// <summary>The day of birth, if it was told.</summary>
    public LocalDate? BirthDate => Date(BirthDateQuestion);

    /// <summary>The age in whole years, if the day of birth was told.</summary>
    public int? Years => Age(BirthDateQuestion);

    /// <summary>What was answered to a question; nothing where it was left open.</summary>
    public IReadOnlyList<string> Of(string question) => answers.GetValueOrDefault(question) ?? [];

    /// <summary>Whether a question was answered, be it with "none".</summary>
    public bool Has(string question) => Of(question).Count > 0;

    /// <summary>The number that was answered; null where there is none.</summary>
    public int? Number(string question) =>
        Of(question) is [var text]
        && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The age of somebody born on the day that was answered, in whole years; null where there is none.</summary>
    public int? Age(string question) => Date(question) is { } born ? Period.Between(born, today).Years : null;

    private LocalDate? Date(string question) =>
        Of(question) is [var text] && LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : null;
}
