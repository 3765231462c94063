using Repose.SingleCase;

namespace Repose.Pictures;

/// <summary>Why a plan can give no answer, or gives one too seldom.</summary>
internal static class PlanGateWords
{
    private const double Seldom = 0.15;

    /// <summary>Whether the lot has too few ways to fall, however well the nights are recorded.</summary>
    internal static bool LotTooSmall(IReadOnlyList<PlannedGate> gates) =>
        gates.Any(gate => gate is { ForGood: true, Code: "too_few_schedules" });

    /// <summary>That the plan closes the question for good; null if it does not.</summary>
    /// <param name="gates">The gates that close.</param>
    /// <param name="how">The comparison: "before and after".</param>
    /// <param name="course">Which nights of the course are compared: "of the course".</param>
    internal static string? Never(IReadOnlyList<PlannedGate> gates, string how, string course)
    {
        string[] why = [.. gates.Where(gate => gate.ForGood).Select(gate => Too(gate.Code, course)).OfType<string>()];
        return why.Length == 0 ? null : $"This plan can give no answer {how}: it has {string.Join(", and ", why)}.";
    }

    /// <summary>The reason that most often withholds an answer, with a space before it; nothing if none does often.</summary>
    internal static string Often(IReadOnlyList<PlannedGate> gates, string course) =>
        gates.MaxBy(gate => gate.Share) is { Share: >= Seldom } gate
            ? $" In {PowerWords.InTen(gate.Share)} courses no answer could be given: {Why(gate.Code, course)}."
            : "";

    private static string Why(string code, string course) =>
        code switch
        {
            "too_few_logged" =>
                $"fewer than {Numbers.Plain(10 * Limits.ShareLogged)} in 10 nights would be on record, before the course or in it",
            "dependence_too_strong" or "phi_at_boundary" =>
                "a change could not be told from nights that drift slowly up and down",
            "too_few_schedules" =>
                "the nights on record would not tell enough of the ways apart in which the lot could fall",
            _ => Too(code, course) is { } too
                ? $"{too} would be on record"
                : "the nights on record would not allow one",
        };

    private static string? Too(string code, string course) =>
        code switch
        {
            "too_few_baseline" => $"fewer than {Limits.BaselineDays} nights before the course",
            "too_few_course" => $"fewer than {Limits.CourseDays} nights {course}",
            _ => null,
        };
}
