using System.Text.RegularExpressions;

namespace Repose.Web.CareTeam;

/// <summary>Words that claim more than is known, in English and Spanish. A letter that holds one is not sent until it is changed.</summary>
/// <remarks>A diagnosis is no massage therapist's to make, so a letter makes none either.</remarks>
internal static partial class BannedClaims
{
    /// <summary>The words that were found, each once.</summary>
    internal static IReadOnlyList<string> In(string text) =>
        [
            .. English()
                .Matches(text)
                .Concat(Spanish().Matches(text))
                .Select(match => match.Value)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    [GeneratedRegex(
        @"\b(cur(e|es|ed|ing)|guarantee[sd]?|miracle)\b|\bprove[ns]\b|overcom\w* (your |the |their )?insomnia|boost(s|ed)? (your |the |their )?(serotonin|melatonin)|\bdetox\w*|NIH[- ]approved|drug-free[ ]alternative|(?<![.\d])76 ?%|\b(diagnose[sd]?|suffers? from insomnia|has insomnia)\b|\bstop(ped)? taking\b|instead of (your |the |their |his |her )?(medicine|medication|pill)s?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex English();

    [GeneratedRegex(
        @"\bcura(n|r|rá|do|da|ción)?\b|\bgarantiz\w*|\bmilagr\w*|\bdemostrado que\b|\b(aumenta|sube|eleva) (la|su) (serotonina|melatonina)|\bdesintoxica\w*|\b(padece|sufre|tiene)( de)? insomnio\b|\bdiagnostic\w+|\bdej(e|ó|ar) de tomar\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Spanish();
}
