using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Repose.Web.Access;

/// <summary>The six digits that an app shows for half a minute (RFC 6238, with SHA-1, as every app has it).</summary>
internal static class Codes
{
    private const int Seconds = 30;

    /// <summary>A new key, 160 bits in base 32.</summary>
    internal static string NewKey() => Base32.Of(RandomNumberGenerator.GetBytes(20));

    /// <summary>The code of a half-minute.</summary>
    internal static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 says SHA-1, and the apps know no other; as a HMAC it is sound.
        var digest = HMACSHA1.HashData(Base32.Read(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(digest.AsSpan(digest[^1] & 15)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The number of the half-minute of a moment.</summary>
    internal static long StepOf(Instant now) => now.ToUnixTimeSeconds() / Seconds;

    /// <summary>The half-minute whose code was typed: this one, or its neighbours, since clocks differ.</summary>
    /// <returns>Null for a wrong code.</returns>
    internal static long? Match(string key, string typed, Instant now)
    {
        var code = Encoding.UTF8.GetBytes(
            typed
                .Replace(" ", "", StringComparison.Ordinal)
                .Replace("\u00a0", "", StringComparison.Ordinal)
                .Replace("-", "", StringComparison.Ordinal)
        );
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(At(key, step)), code))
            {
                found = step;
            }
        }

        return found;
    }
}
