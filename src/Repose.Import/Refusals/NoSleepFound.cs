namespace Repose.Import;

/// <summary>The export is sound, and holds no sleep.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Format">The format that it is.</param>
/// <param name="LeftOut">What was found and could not be used.</param>
public sealed record NoSleepFound(string File, string Format, IReadOnlyList<LeftOut> LeftOut)
    : Refusal(
        "no-sleep",
        $"{File} is a sound export ({Format}), but there is no sleep in it. "
            + string.Concat(LeftOut.Select(l => $"Left out: {l.Count} × {l.What}, because {l.Why}. "))
            + "Check that sleep was recorded, and that the export covers those days."
    );
