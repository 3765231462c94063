using Repose.Helping;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>Insomnia-pattern nights in words: a count, never a diagnosis.</summary>
public static class PatternWords
{
    /// <summary>What is said where research thresholds are reached.</summary>
    public static string AskYourDoctor => NightText.ManySuchNights;

    /// <summary>The same by who reads it: somebody else cannot ask in the sleeper's place.</summary>
    public static string Doctor(Reader reader) => reader.Turn(AskYourDoctor, NightText.ManySuchNightsOfClient);

    /// <summary>The nights of a course, phase by phase.</summary>
    public static string Of(HelpAnswer answer) =>
        Of(answer.Phases.Any(phase => phase.Pattern.KnowsOnset), string.Join(", ", answer.Phases.Select(Count)));

    /// <summary>Some nights.</summary>
    public static string Of(InsomniaPattern pattern) =>
        Of(pattern.KnowsOnset, NightText.FormatCountOf(Numbers.Plain(pattern.Nights), Numbers.Plain(pattern.Known)));

    private static string Count(PhaseNights phase) =>
        NightText.FormatCountOfPhase(
            Numbers.Plain(phase.Pattern.Nights),
            Numbers.Plain(phase.Pattern.Known),
            PhaseWords.Phrase(phase.Phase)
        );

    private static string Of(bool knowsOnset, string counts) =>
        knowsOnset ? NightText.FormatPattern(counts) : NightText.FormatPatternWithoutOnset(counts);
}
