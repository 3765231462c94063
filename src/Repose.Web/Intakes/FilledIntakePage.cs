using System.Globalization;
using Repose.Content;
using Repose.Practice;
using Repose.Web.Desk;

namespace Repose.Web.Intakes;

/// <summary>A page of the intake as it was sent, and where it leads.</summary>
internal sealed class FilledIntakePage
{
    private readonly IntakeSheet sheet;
    private readonly IntakeSection section;
    private readonly IFormCollection form;
    private readonly IntakeTold told;

    internal FilledIntakePage(IntakeSheet sheet, IntakeSection section, IFormCollection form)
    {
        (this.sheet, this.section, this.form) = (sheet, section, form);
        Posted = PostedIntake.Read(section, form, sheet.AnswersOn(section), sheet.Today);
        told = new(
            sheet
                .Form.Sections.SelectMany(one =>
                    one.Id.Equals(section.Id, StringComparison.Ordinal) ? Posted.Answers : sheet.AnswersOn(one)
                )
                .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal),
            sheet.Today
        );
        var shown = form[PostedIntake.Shown].OfType<string>().ToHashSet(StringComparer.Ordinal);
        Shown = [.. section.Questions.Where(one => shown.Contains(one.Id))];
        if (Shown.Count == 0)
        {
            Shown = section.AskedOf(sheet.Told);
        }
    }

    public sealed record Marked() : Refusal("intake-marked", IntakesText.LookAtMarked);

    internal PostedIntake Posted { get; }

    /// <summary>The questions that were shown.</summary>
    internal IReadOnlyList<IntakeQuestion> Shown { get; }

    /// <summary>Why it cannot be kept as it was typed; null where it can.</summary>
    internal Refusal? Problem => Posted.Problems.Count > 0 ? new Marked() : null;

    private int AsOf =>
        int.TryParse(form["AsOf"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    internal SaveIntakePage.Request Request(Id<Client> client) =>
        new(Typed.Key<IntakePage>(form["Key"]), client, section.Id, AsOf, Posted.Answers);

    /// <summary>The version that whoever sends it again has seen.</summary>
    internal int AsOfAfter(Refusal? refusal) =>
        refusal is SaveIntakePage.ChangedElsewhere { Theirs.Version: var version } ? version : AsOf;

    /// <summary>Where to go once it is kept: to help, to questions of this page that follow from it, to the next page, or back.</summary>
    internal string Next(string home)
    {
        if (
            section
                .AskedOf(told)
                .Where(one => one.Urgent)
                .Any(one => told.Of(one.Id).Any(answer => answer is not (IntakeTold.None or IntakeTold.No)))
        )
        {
            return $"{home}?said=urgent";
        }

        if (section.AskedOf(told).Except(Shown).Any(one => !told.Has(one.Id)))
        {
            return $"{home}/{section.Id}?more=yes";
        }

        return
            sheet.Form.SectionsFor(told).FirstOrDefault(one => one.Place > section.Place && !sheet.IsDone(one))
                is { } next
            ? $"{home}/{next.Id}"
            : $"{home}?said=kept";
    }
}
