using System.IO.Compression;
using System.Text;

namespace Repose.Import.Fuzz;

/// <summary>Changes files as accidents do, and as somebody does who means harm.</summary>
internal static class Mutations
{
    /// <summary>What numbers, dates and marks are made of that break programs.</summary>
    private static readonly string[] Words =
    [
        "-1",
        "0",
        "1e999",
        "NaN",
        "99999999999999999999",
        "2147483648",
        "-9223372036854775808",
        "0001-01-01",
        "9999-12-31T23:59:59",
        "2024-02-30",
        "24:60",
        "31/02/2024",
        "1/2/2024",
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\0",
        "\uFEFF",
        "{",
        "}",
        "[",
        "]",
        "<",
        ">",
        "&amp;",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "null",
        "true",
        "../../etc/passwd",
        "%s%n",
        "\ud83c\udf19",
        "é",
        "PT9999999H",
    ];

    internal static byte[] Change(byte[] seed, IReadOnlyList<byte[]> others, Random random)
    {
        if (IsZip(seed) && random.Next(4) > 0)
        {
            return InsideAZip(seed, others, random);
        }

        var file = seed;
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            file = Once(file, others, random);
        }

        return file;
    }

    private static byte[] Once(byte[] file, IReadOnlyList<byte[]> others, Random random)
    {
        if (file.Length == 0)
        {
            return [(byte)random.Next(256)];
        }

        var at = random.Next(file.Length);
        var length = Math.Min(file.Length - at, 1 << random.Next(10));
        switch (random.Next(12))
        {
            case 0:
                return Replace(file, at, 1, [(byte)random.Next(256)]);
            case 1:
                return Replace(file, at, 1, [(byte)(file[at] ^ (1 << random.Next(8)))]);
            case 2:
                return file[..at];
            case 3:
                return Replace(file, at, length, []);
            case 4:
                return Replace(file, at, 0, file[at..(at + length)]);
            case 5:
                return Replace(file, at, 0, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]));
            case 6:
                return Replace(file, at, length, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]));
            case 7:
                // A number in the place of another.
                return Digits(file, at, random);
            case 8:
                var other = others[random.Next(others.Count)];
                return other.Length == 0
                    ? file
                    : Replace(file, at, length, other[random.Next(other.Length)..].Take(length));
            case 9:
                return Replace(file, at, 0, Enumerable.Repeat(file[at], 1 << random.Next(18)));
            case 10:
                return Encoded(file, random);
            default:
                return [.. file.Select(one => one == (byte)'\n' && random.Next(2) == 0 ? (byte)'\r' : one)];
        }
    }

    private static byte[] Digits(byte[] file, int at, Random random)
    {
        var first = Array.FindIndex(file, at, one => one is >= (byte)'0' and <= (byte)'9');
        return first < 0
            ? file
            : Replace(
                file,
                first,
                1,
                Encoding.ASCII.GetBytes($"{random.NextInt64(random.Next(2) == 0 ? 10 : long.MaxValue)}")
            );
    }

    private static byte[] Encoded(byte[] file, Random random)
    {
        var text = Encoding.UTF8.GetString(file);
        return random.Next(3) switch
        {
            0 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            1 => Encoding.BigEndianUnicode.GetBytes(text),
            _ => Encoding.Latin1.GetBytes(text),
        };
    }

    /// <summary>Unpacks, changes one of the files, and packs again: so the change is behind a checksum that is right.</summary>
    private static byte[] InsideAZip(byte[] seed, IReadOnlyList<byte[]> others, Random random)
    {
        var files = new List<(string Name, byte[] Content)>();
        using (var zip = new ZipArchive(new MemoryStream(seed)))
        {
            foreach (var entry in zip.Entries)
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                files.Add((entry.FullName, content.ToArray()));
            }
        }

        if (files.Count == 0)
        {
            return seed;
        }

        var changed = random.Next(files.Count);
        files[changed] = (
            random.Next(20) == 0 ? Words[random.Next(Words.Length)] + files[changed].Name : files[changed].Name,
            Once(Once(files[changed].Content, others, random), others, random)
        );
        if (random.Next(20) == 0)
        {
            files.RemoveAt(random.Next(files.Count));
        }

        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files.Where(file => !file.Name.Contains('\0', StringComparison.Ordinal)))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    private static bool IsZip(byte[] file) => file is [(byte)'P', (byte)'K', 3, 4, ..];

    private static byte[] Replace(byte[] file, int at, int length, IEnumerable<byte> by) =>
        [.. file.AsSpan(0, at), .. by, .. file.AsSpan(at + length)];
}
