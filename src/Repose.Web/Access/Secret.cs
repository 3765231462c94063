using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Repose.Web.Access;

/// <summary>A secret for a link: 256 bits from the system's generator. Only its digest is kept.</summary>
internal static class Secret
{
    internal static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    internal static string Digest(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
