using System.Globalization;
using System.Text.RegularExpressions;

namespace Repose.Practice;

/// <summary>Amounts as people type them.</summary>
/// <remarks>
/// A point or a comma stands before the hundredths. Signs between thousands are not read: "12,345" is twelve in one
/// country and twelve thousand in another, and a price must not be guessed.
/// </remarks>
public static partial class MoneyText
{
    /// <summary>The largest amount that is read: 100,000.</summary>
    public static Money Largest { get; } = Money.Of(100_000);

    /// <summary>Reads "85", "85.5", "85.50" or "85,50"; null for anything else, and for more than the largest.</summary>
    public static Money? Read(string? text)
    {
        var match = Shape().Match(text?.Trim() ?? "");
        if (!match.Success)
        {
            return null;
        }

        var hundredths = match.Groups["part"].Value.PadRight(2, '0');
        var money = new Money(long.Parse(match.Groups["whole"].Value + hundredths, CultureInfo.InvariantCulture));
        return money.Minor <= Largest.Minor ? money : null;
    }

    /// <summary>The amount as a form shows it, such as "85.50".</summary>
    public static string Write(Money money) => money.Amount.ToString("0.00", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<whole>[0-9]{1,6})([.,](?<part>[0-9]{1,2}))?\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite
    )]
    private static partial Regex Shape();
}
