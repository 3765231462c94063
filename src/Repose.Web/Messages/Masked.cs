using System.Text.RegularExpressions;

namespace Repose.Web.Messages;

/// <summary>Addresses so that who knows them knows them again, and nobody else learns them.</summary>
internal static partial class Masked
{
    /// <summary>"maria@example.org" becomes "m…@example.org".</summary>
    internal static string Address(string address)
    {
        var at = address.LastIndexOf('@');
        return at > 0 ? $"{address[0]}…{address[at..]}" : "…";
    }

    /// <summary>A text, such as a mail server's answer, with the addresses in it masked.</summary>
    internal static string In(string text) => Addresses().Replace(text, found => Address(found.Value));

    [GeneratedRegex(
        @"[^\s<>()\[\]"",;:@]{1,64}@[^\s<>()\[\]"",;:@]{1,255}",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Addresses();
}
