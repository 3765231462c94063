namespace Repose.Import;

/// <summary>The export is sound, and holds no sleep.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Format">The format that it is.</param>
/// <param name="LeftOut">What was found and could not be used.</param>
public sealed record NoSleepFound(string File, string Format, IReadOnlyList<LeftOut> LeftOut)
    : Refusal(
        "no-sleep",
        ImportText.FormatNoSleep(
            File,
            Format,
            string.Concat(LeftOut.Select(left => ImportText.FormatLeftOut(left.Count, left.What, left.Why) + " "))
        )
    );
