namespace Repose.Pictures;

/// <summary>What sleep against need says in words.</summary>
internal static class DebtWords
{
    internal const string OnlyArithmetic =
        "Arithmetic only. In studies, extra weekend sleep did not fully restore alertness or metabolism.";

    internal static string Subtitle(DebtChartData data) =>
        data.Days.Count == 0
            ? "No nights yet."
            : $"{Numbers.Dates(data.Days[0].Date, data.Days[^1].Date)} · {Known(data)} · naps count";

    internal static string Description(DebtChartData data)
    {
        var debt = data.Debt;
        return debt.IsKnown && debt.Nights > 0
            ? $"{Known(data)}. Shortfall {Numbers.Length(debt.Shortfall)}, catch-up {Numbers.Length(debt.CatchUp)}, "
                + $"left {Numbers.Length(debt.Left)}."
            : $"{Known(data)}: too few to add up.";
    }

    internal static IReadOnlyList<string> Notes(DebtChartData data) =>
        data.Days.Count == 0 ? []
        : data.Debt.IsKnown ? [OnlyArithmetic]
        : [$"Only {Known(data)}. That is too few to add up: at least five of every seven are needed.", OnlyArithmetic];

    private static string Known(DebtChartData data) =>
        $"{Numbers.Plain(data.Debt.Nights)} of {Numbers.Count(data.Debt.Days, "day", "days")} known";
}
