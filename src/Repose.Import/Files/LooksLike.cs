namespace Repose.Import.Files;

/// <summary>Guesses what a file is that is none of ours, to say what to do with it.</summary>
internal static class LooksLike
{
    public static string? Describe(IReadOnlyList<ExportPart> parts)
    {
        if (parts.Any(p => p.Name.EndsWith("[Content_Types].xml", StringComparison.Ordinal)))
        {
            return ImportText.LooksOffice;
        }

        return parts.Select(p => Describe(p.Opening().Content)).FirstOrDefault(d => d is not null);
    }

    private static string? Describe(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF"u8))
        {
            return ImportText.LooksPdf;
        }

        if (content is [0x1F, 0x8B, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] || content.StartsWith("Rar!"u8))
        {
            return ImportText.LooksArchive;
        }

        if (content.IndexOf("<ClinicalDocument"u8) >= 0)
        {
            return ImportText.LooksCda;
        }

        if (content.StartsWith("SQLite format 3"u8))
        {
            return ImportText.LooksDatabase;
        }

        return content.StartsWith("<!DOCTYPE html"u8) || content.StartsWith("<html"u8) ? ImportText.LooksPage : null;
    }
}
