using Repose.Content;

namespace Repose.Web.CareTeam;

/// <summary>Warning signs that were asked about in the intake: what is there, and what was asked and is not.</summary>
internal static class LetterSigns
{
    private static readonly string[] Asked = ["urgent", "back-warning", "ill"];

    internal static IReadOnlyList<string> Of(IntakeTold? told)
    {
        if (told is null)
        {
            return [CareTeamText.NothingTold];
        }

        var options = ContentLibrary
            .Shipped.Intake.Sections.SelectMany(section => section.AskedOf(told))
            .Where(question => Asked.Contains(question.Id, StringComparer.Ordinal) && told.Has(question.Id))
            .SelectMany(question => question.Answers.Select(option => (question.Id, Option: option)))
            .ToList();
        string[] there =
        [
            .. options
                .Where(one => told.Of(one.Id).Contains(one.Option.Id, StringComparer.Ordinal))
                .Select(one => one.Option.Says),
        ];
        string[] not =
        [
            .. options
                .Where(one => !told.Of(one.Id).Contains(one.Option.Id, StringComparer.Ordinal))
                .Select(one => one.Option.Says),
        ];
        return
        [
            there.Length > 0 ? CareTeamText.FormatReported(string.Join("; ", there)) : CareTeamText.NoneReported,
            not.Length > 0 ? CareTeamText.FormatAskedAndNot(string.Join("; ", not)) : CareTeamText.NoneAsked,
        ];
    }
}
