using System.Security.Cryptography;
using Repose.Web.Access;

namespace Repose.Web.Mine.Sharing;

/// <summary>A passphrase that can be told over the telephone: 60 bits from the system's generator.</summary>
internal static class Passphrase
{
    private const int Group = 4;
    private const int Longest = 100;

    /// <summary>Such as "K7QF-2MRD-XW3A".</summary>
    internal static string New() =>
        string.Join(
            '-',
            Base32.Of(RandomNumberGenerator.GetBytes(8))[..12].Chunk(Group).Select(signs => new string(signs))
        );

    /// <summary>As it is hashed: however it was typed.</summary>
    internal static string Plain(string? typed) =>
        new([.. (typed ?? "").Take(Longest).Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
}
