namespace Repose.Web.Diary;

/// <summary>On what a page of the diary was written, in words. They are kept in English with the page.</summary>
internal static class DeviceWords
{
    internal const string Browser = "browser";
    internal const string AFile = "a file";
    private const string Later = ", sent later";

    /// <summary>What is kept of a page that waited on its device for a connection.</summary>
    internal static string SentLater(string device) => device + Later;

    internal static string Of(string kept) =>
        kept.EndsWith(Later, StringComparison.Ordinal) ? DiaryText.FormatSentLater(Of(kept[..^Later.Length]))
        : kept is Browser ? DiaryText.Browser
        : kept is AFile ? DiaryText.AFile
        : kept;
}
