using System.Globalization;
using Repose.Practice;

namespace Repose.Web.Site;

/// <summary>How amounts are written: with the sign that people know, or the currency's code.</summary>
internal static class Prices
{
    internal static string Of(Money money, MassagePractice? practice)
    {
        var currency = practice?.Profile.Currency ?? "USD";
        var amount = money.Amount.ToString(money.Minor % 100 == 0 ? "N0" : "N2", CultureInfo.InvariantCulture);
        return currency switch
        {
            "USD" => "$" + amount,
            "EUR" => "€" + amount,
            "GBP" => "£" + amount,
            _ => $"{currency}\u00a0{amount}",
        };
    }
}
