using Repose.Helping;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>Insomnia-pattern nights in words: a count, never a diagnosis.</summary>
public static class PatternWords
{
    /// <summary>What is said where research thresholds are reached.</summary>
    public const string AskYourDoctor = Many + "Ask your doctor " + About;

    private const string Many = "This many such nights reach the thresholds that research uses. ";

    private const string About =
        "about it, and about cognitive behavioural therapy for insomnia (CBT-I), the treatment that guidelines advise first.";

    /// <summary>The same by who reads it: somebody else cannot ask in the sleeper's place.</summary>
    public static string Doctor(Reader reader) =>
        reader is Reader.Sleeper ? AskYourDoctor : $"{Many}Advise to ask a doctor {About}";

    /// <summary>The nights of a course, phase by phase.</summary>
    public static string Of(HelpAnswer answer) =>
        Of(
            answer.Phases.Any(phase => phase.Pattern.KnowsOnset),
            string.Join(", ", answer.Phases.Select(phase => $"{Count(phase.Pattern)} {PhaseWords.Phrase(phase.Phase)}"))
        );

    /// <summary>Some nights.</summary>
    public static string Of(InsomniaPattern pattern) => Of(pattern.KnowsOnset, Count(pattern));

    private static string Count(InsomniaPattern pattern) =>
        $"{Numbers.Plain(pattern.Nights)} of {Numbers.Plain(pattern.Known)}";

    private static string Of(bool knowsOnset, string counts)
    {
        var known = knowsOnset
            ? "awake for 31 minutes or more before falling asleep, or in the night"
            : "awake for 31 minutes or more in the night; how long it took to fall asleep is not known";
        return $"Insomnia-pattern nights ({known}): {counts}. Nights with less than six hours in bed are "
            + "set aside. The size of 31 minutes is that of research (Lichstein et al. 2003, "
            + "doi:10.1016/S0005-7967(02)00023-2); it is a count, not a diagnosis.";
    }
}
