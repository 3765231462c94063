using System.Globalization;
using Repose.Practice;

namespace Repose.Web.Site;

/// <summary>Prices as people write them.</summary>
internal static class Prices
{
    /// <summary>In the practice's currency.</summary>
    internal static string Of(Money price, MassagePractice? practice) => Of(price, practice?.Profile.Currency ?? "USD");

    /// <summary>Such as "$95", "€59.50" or "CHF 120": whole amounts have no decimals.</summary>
    internal static string Of(Money price, string currency)
    {
        var amount = price.Amount.ToString(price.Minor % 100 == 0 ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
        return currency switch
        {
            "USD" => $"${amount}",
            "EUR" => $"€{amount}",
            "GBP" => $"£{amount}",
            _ => $"{currency} {amount}",
        };
    }
}
