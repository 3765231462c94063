using System.Globalization;
using Microsoft.Extensions.Primitives;
using NodaTime;
using NodaTime.Text;
using Repose.Content;
using Repose.Web.Desk;

namespace Repose.Web.Intakes;

/// <summary>What came with the form of a page of the intake. Anything may stand there.</summary>
/// <param name="Values">All that was typed, as it was typed, to be shown again.</param>
/// <param name="Answers">What can be kept.</param>
/// <param name="Problems">What cannot be kept as it was typed, by question.</param>
internal sealed record PostedIntake(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Values,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    IReadOnlyDictionary<string, string> Problems
)
{
    private const int LongestLine = 200;
    private const int LongestText = 2000;
    private const int OldestYears = 120;

    /// <summary>The name of the field of a question.</summary>
    internal static string NameOf(IntakeQuestion question) => $"Q.{question.Id}";

    /// <summary>The hidden field that names each question that was shown.</summary>
    internal const string Shown = "Shown";

    /// <param name="section">The page.</param>
    /// <param name="form">The form that was sent.</param>
    /// <param name="before">The answers before it: what was not shown stays.</param>
    /// <param name="today">The day.</param>
    internal static PostedIntake Read(
        IntakeSection section,
        IFormCollection form,
        IReadOnlyDictionary<string, IReadOnlyList<string>> before,
        LocalDate today
    )
    {
        var shown = form[Shown].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (values, answers, problems) = (
            Copy(before),
            Copy(before),
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        foreach (var question in section.Questions.Where(one => shown.Contains(one.Id)))
        {
            var typed = form[NameOf(question)];
            var (kept, problem) = Read(question, typed, today);
            values[question.Id] = problem is null ? kept : [.. typed.OfType<string>()];
            if (kept.Count > 0)
            {
                answers[question.Id] = kept;
            }
            else
            {
                answers.Remove(question.Id);
            }

            if (problem is not null)
            {
                problems[question.Id] = problem;
            }
        }

        return new(values, answers, problems);
    }

    private static Dictionary<string, IReadOnlyList<string>> Copy(
        IReadOnlyDictionary<string, IReadOnlyList<string>> before
    ) => before.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);

    private static (IReadOnlyList<string> Kept, string? Problem) Read(
        IntakeQuestion question,
        StringValues typed,
        LocalDate today
    ) =>
        question.Kind switch
        {
            IntakeQuestionKind.YesNo => (Chosen(typed, [IntakeTold.Yes, IntakeTold.No], 1), null),
            IntakeQuestionKind.OneOf => (Chosen(typed, question.Answers.Select(one => one.Id), 1), null),
            IntakeQuestionKind.AnyOf => (
                Chosen(typed, question.Answers.Select(one => one.Id).Append(IntakeTold.None), int.MaxValue),
                null
            ),
            IntakeQuestionKind.Regions => (
                Chosen(
                    typed,
                    ContentLibrary.English.BodyMaps.SelectMany(map => map.Regions).Select(one => one.Id),
                    int.MaxValue
                ),
                null
            ),
            IntakeQuestionKind.Lines => Lines(question, typed),
            IntakeQuestionKind.Number or IntakeQuestionKind.Scale => Number(question, typed),
            IntakeQuestionKind.BirthDate => BirthDate(typed, today),
            IntakeQuestionKind.LongText => (Text(typed, LongestText), null),
            _ => (Text(typed.ToString().ReplaceLineEndings(" "), LongestLine), null),
        };

    private static List<string> Chosen(StringValues typed, IEnumerable<string> known, int most) =>
        [.. known.Where(one => typed.Contains(one, StringComparer.Ordinal)).Take(most)];

    private static string[] Text(StringValues typed, int longest) =>
        Typed.Text(typed.ToString(), longest) is { } text ? [text] : [];

    private static (IReadOnlyList<string>, string?) Lines(IntakeQuestion question, StringValues typed)
    {
        string[] lines =
        [
            .. typed
                .ToString()
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line => Typed.Text(line, LongestLine))
                .OfType<string>(),
        ];
        return lines.Length <= question.Most ? (lines, null) : ([], IntakesText.FormatTooManyLines(question.Most));
    }

    private static (IReadOnlyList<string>, string?) Number(IntakeQuestion question, StringValues typed)
    {
        var text = typed.ToString().Trim();
        return text.Length == 0 ? ([], null)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= question.Least
            && number <= question.Most
                ? ([number.ToString(CultureInfo.InvariantCulture)], null)
            : ([], IntakesText.FormatNoNumber(question.Least, question.Most));
    }

    private static (IReadOnlyList<string>, string?) BirthDate(StringValues typed, LocalDate today)
    {
        var text = typed.ToString().Trim();
        if (text.Length == 0)
        {
            return ([], null);
        }

        if (LocalDatePattern.Iso.Parse(text) is not { Success: true, Value: var date })
        {
            return ([], IntakesText.NoDate);
        }

        return date > today ? ([], IntakesText.BornLater)
            : date.PlusYears(OldestYears) < today ? ([], IntakesText.BornLongAgo)
            : ([LocalDatePattern.Iso.Format(date)], null);
    }
}
