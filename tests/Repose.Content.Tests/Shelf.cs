using System.Text;

namespace Repose.Content.Tests;

/// <summary>The shipped files, to be changed and read again.</summary>
internal sealed class Shelf
{
    private readonly Dictionary<string, byte[]> files;

    private Shelf(Dictionary<string, byte[]> files) => this.files = files;

    internal IEnumerable<string> Names => files.Keys;

    internal static Shelf Shipped()
    {
        var assembly = typeof(ContentLibrary).Assembly;
        return new(
            assembly
                .GetManifestResourceNames()
                .ToDictionary(name => name, name => Bytes(assembly.GetManifestResourceStream(name)!))
        );
    }

    internal string this[string name] => Encoding.UTF8.GetString(files[name]);

    internal Shelf With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    internal Shelf With(string name, byte[] bytes) => new(new(files) { [name] = bytes });

    internal Shelf Without(string name) => new(files.Where(file => file.Key != name).ToDictionary());

    /// <summary>Changes the first place that holds these words; a test that finds none says so.</summary>
    internal Shelf Changed(string name, string words, string others)
    {
        var at = this[name].IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} does not hold '{words}'.");
        return With(name, this[name].Remove(at, words.Length).Insert(at, others));
    }

    internal ContentLibrary Read() => ContentLibrary.Read(Files());

    internal ContentLibrary ReadSpanish() => ContentLibrary.Read(Files(), "es");

    internal ContentFault OnlyFault() => Assert.Single(Faults());

    internal IReadOnlyList<ContentFault> Faults() => Assert.Throws<ContentException>(Read).Faults;

    internal IReadOnlyList<ContentFault> SpanishFaults() => Assert.Throws<ContentException>(ReadSpanish).Faults;

    private List<ContentFile> Files() =>
        [.. files.Select(file => new ContentFile(file.Key, new MemoryStream(file.Value)))];

    private static byte[] Bytes(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
