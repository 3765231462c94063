using System.Text.Json;
using Repose.Files;

namespace Repose.Conform;

/// <summary>Reads a folder of reference cases: its index.json, and each case it names.</summary>
internal static class CaseFolder
{
    internal static IEnumerable<ReferenceCase> Read(DirectoryInfo folder)
    {
        var index = Json(folder, "index.json");
        if (!index.TryGetProperty("cases", out var cases) || cases.ValueKind != JsonValueKind.Array)
        {
            throw new CommandFailure(ExitCodes.BadInput, $"{folder}: index.json has no list of \"cases\".");
        }

        foreach (var entry in cases.EnumerateArray())
        {
            if (Text(entry, "file") is not { } file)
            {
                throw new CommandFailure(ExitCodes.BadInput, $"{folder}: a case of index.json names no \"file\".");
            }

            var root = Json(folder, file);
            if (Text(root, "expected_status") is null)
            {
                throw new CommandFailure(ExitCodes.BadInput, $"{folder}: {file} has no \"expected_status\".");
            }

            yield return new ReferenceCase(Path.ChangeExtension(file, null), root, Data(folder, root));
        }
    }

    private static CsvTable? Data(DirectoryInfo folder, JsonElement root) =>
        Text(root, "input") is { } input ? CsvTable.Of(TextFile.Read(Inside(folder, input), "conform")) : null;

    private static JsonElement Json(DirectoryInfo folder, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(TextFile.Read(Inside(folder, name), "conform"));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new JsonException("it is not an object.");
        }
        catch (JsonException trouble)
        {
            throw new CommandFailure(ExitCodes.BadInput, $"{folder}: {name} could not be read: {trouble.Message}");
        }
    }

    private static FileInfo Inside(DirectoryInfo folder, string name)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, name));
        return file.FullName.StartsWith(
            Path.TrimEndingDirectorySeparator(folder.FullName) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        )
            ? file
            : throw new CommandFailure(ExitCodes.BadInput, $"{folder}: \"{name}\" lies outside the folder.");
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var text)
        && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
