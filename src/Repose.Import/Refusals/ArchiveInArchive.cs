namespace Repose.Import;

/// <summary>There is no export in the zip, but another zip.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Inner">The zip inside it.</param>
public sealed record ArchiveInArchive(string File, string Inner)
    : Refusal("archive-in-archive", ImportText.FormatArchiveInArchive(File, Inner));
