using Repose.Content;
using Repose.Practice;
using Repose.Web.Intakes;
using Repose.Web.Site;

namespace Repose.Web.Chart;

/// <summary>What the intake tells before a session: that it waits, allergies, and what has changed on which safety depends.</summary>
internal static class IntakeAlerts
{
    /// <summary>The questions of allergies: of those on a list, and in the client's own words.</summary>
    private static readonly string[] Allergies = ["allergies", "allergy-words"];

    internal static IEnumerable<ChartAlert> Of(IntakeSheet sheet, Id<Client> client)
    {
        var address = $"/desk/clients/{client}/intake";
        return
        [
            .. Waiting(sheet).Select(says => new ChartAlert(AlertGravity.Soon, says, address)),
            .. Changed(sheet).Select(says => new ChartAlert(AlertGravity.Soon, says, $"{address}#changes")),
            .. Allergic(sheet).Select(says => new ChartAlert(AlertGravity.Heed, says, address)),
        ];
    }

    private static IEnumerable<string> Waiting(IntakeSheet sheet) =>
        sheet switch
        {
            { IsDue: false } => [],
            { Last: null } => ["The intake was never handed in"],
            { Open: { AskedBecause.Length: > 0 } asked } => [$"The intake was asked for again: {asked.AskedBecause}"],
            { Last.Intake.DueOn: { } due } => [$"The intake is due again since {Days.Long(due)}"],
            _ => ["The intake is due again"],
        };

    /// <summary>Answers on which safety depends and that are others than the time before, by their questions.</summary>
    private static IEnumerable<string> Changed(IntakeSheet sheet)
    {
        if (sheet is not { Last: { } last, Before: { } before })
        {
            return [];
        }

        var changes = sheet
            .Form.Changes(before.Told, last.Told)
            .Where(one => one.Question.IsForSafety)
            .Select(one => one.Question.Asks)
            .ToList();
        return changes.Count == 0 ? [] : [$"Answered otherwise than the time before: {string.Join(" ", changes)}"];
    }

    private static IEnumerable<string> Allergic(IntakeSheet sheet)
    {
        if (sheet.Last is not { } last)
        {
            return [];
        }

        var told = sheet
            .Form.Sections.SelectMany(section => section.AskedOf(last.Told))
            .Where(question => Allergies.Contains(question.Id, StringComparer.Ordinal))
            .SelectMany(question =>
                IntakeWords.Of(question, [.. last.Told.Of(question.Id).Where(answer => answer is not IntakeTold.None)])
            )
            .ToList();
        return told.Count == 0 ? [] : [$"Allergic: {string.Join(", ", told)}"];
    }
}
