namespace Repose.Pictures.Words;

/// <summary>The sleeper within a sentence, as its reader calls them.</summary>
internal static class ReaderWords
{
    /// <summary>"You slept".</summary>
    internal static string Who(this Reader reader) => reader is Reader.Sleeper ? "you" : "the client";

    /// <summary>"You were awake".</summary>
    internal static string Were(this Reader reader) => reader is Reader.Sleeper ? "were" : "was";

    /// <summary>"Your sleep".</summary>
    internal static string Your(this Reader reader) => reader is Reader.Sleeper ? "your" : "their";
}
