using System.Globalization;
using Repose.Practice;

namespace Repose.Web.Notes;

/// <summary>A note as it was typed, and what stood there when the typing began.</summary>
public sealed class NoteFields
{
    public string? Version { get; set; }
    public string? Subjective { get; set; }
    public string? Objective { get; set; }
    public string? Assessment { get; set; }
    public string? Plan { get; set; }
    public string? FromSubjective { get; set; }
    public string? FromObjective { get; set; }
    public string? FromAssessment { get; set; }
    public string? FromPlan { get; set; }

    /// <summary>The key of the phrase whose button was pressed.</summary>
    public string? Phrase { get; set; }

    /// <summary>"sign" where that button was pressed.</summary>
    public string? Do { get; set; }

    /// <summary>Why a signed note is amended.</summary>
    public string? Reason { get; set; }

    internal int Number =>
        int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    internal NoteText Typed => new(Plain(Subjective), Plain(Objective), Plain(Assessment), Plain(Plan));

    internal NoteText From => new(Plain(FromSubjective), Plain(FromObjective), Plain(FromAssessment), Plain(FromPlan));

    /// <summary>Lines without control signs: never cut, however long.</summary>
    internal static string Plain(string? text) => Desk.Typed.Text(text, int.MaxValue) ?? "";
}
