using Repose.Practice;

namespace Repose.Web.Questions.Chosen;

/// <summary>How often an instrument is asked, in words.</summary>
internal static class RhythmWords
{
    /// <summary>What can be chosen, as a form sends and shows it.</summary>
    internal static IReadOnlyList<(string Value, string Text)> All { get; } =
    [.. Enum.GetValues<AskingRhythm>().Select(one => (one.ToString(), Of(one)))];

    internal static AskingRhythm? Read(string? text) =>
        Enum.TryParse<AskingRhythm>(text, out var rhythm) && Enum.IsDefined(rhythm) ? rhythm : null;

    private static string Of(AskingRhythm rhythm) =>
        rhythm switch
        {
            AskingRhythm.Never => "Not used",
            AskingRhythm.Once => "Once, before a course",
            _ => "Before, during and after a course",
        };
}
