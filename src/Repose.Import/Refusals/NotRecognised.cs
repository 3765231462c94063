namespace Repose.Import;

/// <summary>The content is none of the formats that we read.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="LooksLike">What it seems to be, with what to do about it; null if there is no telling.</param>
public sealed record NotRecognised(string File, string? LooksLike)
    : Refusal(
        "not-recognised",
        LooksLike is null
            ? ImportText.FormatNotRecognised(File, string.Join(", ", SleepExport.Formats))
            : ImportText.FormatNotRecognisedLooks(File, LooksLike, string.Join(", ", SleepExport.Formats))
    );
