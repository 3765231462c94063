namespace Repose.Web.Access.FirstStart;

/// <summary>The currencies to choose from, all of those with hundredths that many practices use (ISO 4217).</summary>
internal static class Currencies
{
    internal static IReadOnlyDictionary<string, string> Names { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["AUD"] = "Australian dollar",
            ["BRL"] = "Brazilian real",
            ["CAD"] = "Canadian dollar",
            ["CHF"] = "Swiss franc",
            ["CZK"] = "Czech koruna",
            ["DKK"] = "Danish krone",
            ["EUR"] = "Euro",
            ["GBP"] = "British pound",
            ["HKD"] = "Hong Kong dollar",
            ["ILS"] = "Israeli shekel",
            ["INR"] = "Indian rupee",
            ["MXN"] = "Mexican peso",
            ["NOK"] = "Norwegian krone",
            ["NZD"] = "New Zealand dollar",
            ["PLN"] = "Polish zloty",
            ["RON"] = "Romanian leu",
            ["SEK"] = "Swedish krona",
            ["SGD"] = "Singapore dollar",
            ["TRY"] = "Turkish lira",
            ["UAH"] = "Ukrainian hryvnia",
            ["USD"] = "United States dollar",
            ["ZAR"] = "South African rand",
        };
}
