using NodaTime.Text;
using Repose.Content;
using Repose.Web.Site;

namespace Repose.Web.Intakes;

/// <summary>Answers of the intake in words, in the language that is spoken.</summary>
internal static class IntakeWords
{
    internal static IReadOnlyList<string> Of(IntakeQuestion question, IReadOnlyList<string> given) =>
        [.. given.Select(answer => Of(question, answer))];

    private static string Of(IntakeQuestion question, string answer) =>
        question.Kind switch
        {
            IntakeQuestionKind.YesNo => answer is IntakeTold.Yes ? IntakesText.Yes : IntakesText.No,
            IntakeQuestionKind.OneOf or IntakeQuestionKind.AnyOf => question
                .Answers.FirstOrDefault(one => one.Id.Equals(answer, StringComparison.Ordinal))
                ?.Says
                ?? (answer is IntakeTold.None ? IntakesText.NoneOfThese : answer),
            IntakeQuestionKind.Regions => ContentLibrary.Shipped.BodyRegion(answer)?.Name ?? answer,
            IntakeQuestionKind.BirthDate => LocalDatePattern.Iso.Parse(answer) is { Success: true } date
                ? Days.Long(date.Value)
                : answer,
            _ => answer,
        };
}
