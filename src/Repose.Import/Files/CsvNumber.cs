using System.Globalization;
using System.Text.RegularExpressions;

namespace Repose.Import.Files;

/// <summary>Numbers as makers and spreadsheets write them: 1440, 1,440 and 1440.5 or 1440,5.</summary>
internal static partial class CsvNumber
{
    /// <summary>The number; null if it is none.</summary>
    public static double? Read(string text)
    {
        var plain = Thousands().IsMatch(text)
            ? text.Replace(",", "", StringComparison.Ordinal)
            : text.Replace(',', '.');
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return double.TryParse(plain, Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
    }

    /// <summary>A comma before just three digits parts thousands: minutes and seconds with three decimals are told by nobody.</summary>
    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d+)?$", RegexOptions.ExplicitCapture, Patterns.NoClock)]
    private static partial Regex Thousands();
}
