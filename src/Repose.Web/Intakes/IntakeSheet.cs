using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Intakes;

/// <summary>A client's intake: what is open, and what was handed in the last two times.</summary>
/// <param name="Form">The questions.</param>
/// <param name="Today">The day on the practice's calendar.</param>
public sealed record IntakeSheet(IntakeForm Form, LocalDate Today)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Nothing = new(StringComparer.Ordinal);

    /// <summary>All that were begun, the newest first.</summary>
    public IReadOnlyList<Practice.Intake> All { get; init; } = [];

    /// <summary>The newest versions of the pages of the open one, by page.</summary>
    public IReadOnlyDictionary<string, IntakePage> Pages { get; init; } =
        new Dictionary<string, IntakePage>(StringComparer.Ordinal);

    /// <summary>How many versions of pages the open one has in all: when it grows, somebody has written.</summary>
    public int Stamp { get; init; }

    /// <summary>What was handed in last; null before the first time.</summary>
    public HandedInIntake? Last { get; init; }

    /// <summary>What was handed in the time before that.</summary>
    public HandedInIntake? Before { get; init; }

    /// <summary>The one that is open; null where none is.</summary>
    public Practice.Intake? Open => All.FirstOrDefault(one => !one.IsHandedIn);

    /// <summary>Whether it waits to be handed in: the first time, after so many months, or because those who treat ask.</summary>
    public bool IsDue => DueIntakes.IsDue(Last?.Intake.DueOn, Open is { AskedBecause.Length: > 0 }, Today);

    /// <summary>The answers of a page: those of the open one, else those of the last time unless they were of a day.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> AnswersOn(IntakeSection section) =>
        Pages.TryGetValue(section.Id, out var page) ? IntakeAnswers.Read(page.Answers)
        : section.AskedAnew || Last is null ? Nothing
        : section
            .Questions.Where(one => Last.Told.Has(one.Id))
            .ToDictionary(one => one.Id, one => Last.Told.Of(one.Id), StringComparer.Ordinal);

    /// <summary>All that is told as it stands, to be handed in.</summary>
    public IntakeTold Told =>
        new(
            Form.Sections.SelectMany(AnswersOn).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal),
            Today
        );

    /// <summary>Whether a page was looked at this time.</summary>
    public bool IsDone(IntakeSection section) => Pages.ContainsKey(section.Id);

    /// <summary>The version of a page that is shown; 0 for none of this time.</summary>
    public int VersionOf(IntakeSection section) => Pages.TryGetValue(section.Id, out var page) ? page.Version : 0;
}
