namespace Repose.Content.Reading;

/// <summary>What all files of the content say in another language: for each one the file of the same path in its folder.</summary>
internal sealed class Translations
{
    private readonly string language;
    private readonly Dictionary<string, ContentFile> files;
    private readonly Faults faults;
    private readonly List<Translation> read = [];
    private readonly HashSet<string> originals = new(StringComparer.Ordinal);

    internal Translations(string language, IReadOnlyList<ContentFile> files, Faults faults)
    {
        (this.language, this.faults) = (language, faults);
        this.files = files
            .Where(file => file.Name.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(file => file.Name, StringComparer.Ordinal);
    }

    /// <summary>The translation of a file.</summary>
    internal Translation For(string original)
    {
        var name = Folder + original[ContentFile.Folder.Length..];
        originals.Add(name);
        var fields = files.TryGetValue(name, out var file) ? FileText.Read(file, faults) : null;
        var translation = new Translation(original, name, fields);
        read.Add(translation);
        return translation;
    }

    /// <summary>Notes what is translated and is not there, once all that is there was read.</summary>
    internal void AndNoOthers()
    {
        read.ForEach(translation => translation.AndNoOthers());
        foreach (var name in files.Keys.Where(name => !originals.Contains(name)))
        {
            faults.Add(
                new(
                    name,
                    0,
                    "",
                    "",
                    "There is no file of this name that it could translate.",
                    "Give it the path of the one that it translates, or delete it."
                )
            );
        }
    }

    private string Folder => $"{ContentFile.Folder}{language}/";
}
