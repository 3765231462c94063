using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>What sleep against need says in words.</summary>
internal static class DebtWords
{
    internal static string Subtitle(DebtChartData data) =>
        data.Days.Count == 0
            ? FigureText.NoNights
            : DebtText.FormatSubtitle(Numbers.Dates(data.Days[0].Date, data.Days[^1].Date), Known(data));

    internal static string Description(DebtChartData data)
    {
        var debt = data.Debt;
        return debt.IsKnown && debt.Nights > 0
            ? DebtText.FormatDescription(
                Known(data),
                Numbers.Length(debt.Shortfall),
                Numbers.Length(debt.CatchUp),
                Numbers.Length(debt.Left)
            )
            : DebtText.FormatTooFewToAdd(Known(data));
    }

    internal static IReadOnlyList<string> Notes(DebtChartData data) =>
        data.Days.Count == 0 ? []
        : data.Debt.IsKnown ? [DebtText.OnlyArithmetic]
        : [DebtText.FormatOnlyKnown(Known(data)), DebtText.OnlyArithmetic];

    private static string Known(DebtChartData data) =>
        Numbers.Of(
            data.Debt.Days,
            all => DebtText.FormatKnownOne(Numbers.Plain(data.Debt.Nights), all),
            all => DebtText.FormatKnown(Numbers.Plain(data.Debt.Nights), all)
        );
}
