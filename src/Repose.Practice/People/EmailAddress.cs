using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace Repose.Practice;

/// <summary>What is taken for an e-mail address, and how one is written so that two can be compared.</summary>
public static class EmailAddress
{
    /// <summary>The most signs that an address may have (RFC 5321).</summary>
    public const int MaxLength = 254;

    /// <summary>Reads an address as typed, into lower case and without the spaces around it.</summary>
    /// <returns>Whether it can be one: printable ASCII without spaces, quotes or brackets, with one @ and a dot after it.</returns>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out string? address)
    {
        var plain = typed?.Trim().ToLowerInvariant() ?? "";
        address = CanBeOne(plain) ? plain : null;
        return address is not null;
    }

    private static bool CanBeOne(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var host = text[(at + 1)..];
        return text.Length <= MaxLength
            && at is > 0 and <= 64
            && text.All(sign => sign is > ' ' and < '\x7f' && !"()<>,;:\\\"[]".Contains(sign, StringComparison.Ordinal))
            && !host.Contains('@', StringComparison.Ordinal)
            && host.Contains('.', StringComparison.Ordinal)
            && host.Split('.').All(part => part.Length > 0)
            // The grammar of RFC 5322 refuses more, such as two dots in a row.
            && MailAddress.TryCreate(text, out var read)
            && read.Address.Equals(text, StringComparison.Ordinal);
    }
}
