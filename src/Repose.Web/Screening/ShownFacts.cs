using Repose.Content;
using Repose.Sleep;

namespace Repose.Web.Screening;

/// <summary>What nobody had to be asked: what a client's nights, and the ratings before sessions, tell screening.</summary>
/// <param name="Facts">The facts. Never a no: what nights do not show may be so all the same.</param>
/// <param name="Pattern">The insomnia-pattern nights of the last twelve weeks, where they are told.</param>
internal sealed record ShownFacts(Facts Facts, InsomniaPattern? Pattern)
{
    internal const string LongPattern = "insomnia-pattern";
    internal const string UnusualTimes = "unusual-sleep-times";
    internal const string NoBetter = "no-better";

    internal static ShownFacts Nothing { get; } = new(Facts.None, null);

    /// <summary>What shows a fact, in words for the client; null where it was told.</summary>
    internal string? WordsOf(string fact) =>
        Facts[fact] is null
            ? null
            : fact switch
            {
                LongPattern when Pattern is { } pattern => ScreeningText.FormatNightsShow(
                    pattern.Nights,
                    pattern.Known
                ),
                UnusualTimes => ScreeningText.NightsAtUnusualTimes,
                NoBetter => ScreeningText.PainNoLess,
                _ => null,
            };
}
