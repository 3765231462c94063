using System.Text.RegularExpressions;

namespace Repose.Pictures.Tests.Words;

/// <summary>What no sentence for a client may hold.</summary>
internal static partial class Honest
{
    internal static void Sentence(string words)
    {
        Words(words);
        Assert.EndsWith(".", words);
        Assert.Equal(words.Trim(), words);
    }

    internal static void Words(string words)
    {
        Assert.DoesNotMatch(Jargon(), words);
        Assert.DoesNotMatch(Broken(), words);
        Assert.DoesNotMatch(Claims(), words);
    }

    [GeneratedRegex(
        @"\bp ?[=<>≤]|p[- ]value|\bphi\b|\bTau|\bSMD\b|significan|\bnull hypothesis",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Jargon();

    [GeneratedRegex(
        @"  |NaN|Infinity|∞|[{}]|TODO|\?\?|\.\.| \.|,\.|\bnull\b|Repose\.|\b0 of 0\b|(?<![.,])\b1 (nights|days|points|times|sessions)\b"
    )]
    private static partial Regex Broken();

    [GeneratedRegex(
        @"\b(cur(e|es|ed|ing))\b|\bproven\b|overcom\w* (your )?insomnia|boosts? (your )?(serotonin|melatonin)|\bdetox|NIH|drug-free|\b76 ?%|you have insomnia|guarantee|\bheal(s|ed|ing)?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Claims();
}
