using System.Buffers.Binary;
using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>Chance that is the same each time, one stream for each name, so that a change in one part moves no other.</summary>
internal static class Seed
{
    private const int OurNumber = 20260302;

    /// <summary>The seed of a name (FNV-1a, 32 bits).</summary>
    internal static int Of(string name)
    {
        var hash = 2166136261u ^ OurNumber;
        foreach (var sign in name)
        {
            hash = unchecked((hash ^ sign) * 16777619u);
        }

        return unchecked((int)hash);
    }

    internal static Random Chance(string name) => new(Of(name));

    /// <summary>The id of something that has a name of its own.</summary>
    internal static Id<TOf> Id<TOf>(string name) => new(Guid(Chance($"{typeof(TOf).Name}/{name}"), default));

    /// <summary>A UUID of version 7 (RFC 9562) as the moment would have made it, but from the seed.</summary>
    internal static Guid Guid(Random chance, Instant at)
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.NextBytes(bytes);
        Span<byte> moment = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, Math.Max(0, at.ToUnixTimeMilliseconds()));
        moment[2..].CopyTo(bytes);
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0f));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new(bytes, bigEndian: true);
    }
}
