namespace Repose.Web.Treating;

/// <summary>Why a step was skipped: one touch each, and nobody has to say.</summary>
internal static class SkipReasons
{
    /// <summary>What is sent, what the button says, and what the record and the note say.</summary>
    internal static IReadOnlyList<(string Key, string Button, string Words)> All { get; } =
    [
        ("wish", "Client’s wish", "the client’s wish"),
        ("pain", "Pain", "pain"),
        ("time", "Time", "no time left"),
        ("other", "Other", "another reason"),
    ];

    /// <summary>The words of what was sent; empty where it is none of these.</summary>
    internal static string WordsOf(string? key) =>
        All.FirstOrDefault(one => one.Key.Equals(key, StringComparison.Ordinal)).Words ?? "";
}
