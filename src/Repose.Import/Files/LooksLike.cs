namespace Repose.Import.Files;

/// <summary>Guesses what a file is that is none of ours, to say what to do with it.</summary>
internal static class LooksLike
{
    public static string? Describe(IReadOnlyList<ExportPart> parts)
    {
        if (parts.Any(p => p.Name.EndsWith("[Content_Types].xml", StringComparison.Ordinal)))
        {
            return "It looks like a workbook or a document of an office program: save it as CSV.";
        }

        return parts.Select(p => Describe(p.Opening().Content)).FirstOrDefault(d => d is not null);
    }

    private static string? Describe(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF"u8))
        {
            return "It looks like a PDF, which is made for reading: export the data itself.";
        }

        if (content is [0x1F, 0x8B, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] || content.StartsWith("Rar!"u8))
        {
            return "It looks like an archive that is not a zip: unpack it, and give what is inside.";
        }

        if (content.IndexOf("<ClinicalDocument"u8) >= 0)
        {
            return "It looks like export_cda.xml of Apple Health, which holds no sleep: give export.xml or the whole zip.";
        }

        if (content.StartsWith("SQLite format 3"u8))
        {
            return "It looks like a database.";
        }

        return content.StartsWith("<!DOCTYPE html"u8) || content.StartsWith("<html"u8)
            ? "It looks like a web page: save the export itself, not the page."
            : null;
    }
}
