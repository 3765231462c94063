using Repose.Helping;

namespace Repose.Pictures.Words;

/// <summary>Insomnia-pattern nights in words: a count, never a diagnosis.</summary>
internal static class PatternWords
{
    internal const string AskYourDoctor =
        "This many such nights reach the thresholds that research uses. Ask your doctor about it, and about cognitive "
        + "behavioural therapy for insomnia (CBT-I), the treatment that guidelines advise first.";

    internal static string Of(HelpAnswer answer)
    {
        var counts = answer.Phases.Select(phase =>
            $"{Numbers.Plain(phase.Pattern.Nights)} of {Numbers.Plain(phase.Pattern.Known)} {PhaseWords.Phrase(phase.Phase)}"
        );
        var known = answer.Phases.Any(phase => phase.Pattern.KnowsOnset)
            ? "awake for 31 minutes or more before falling asleep, or in the night"
            : "awake for 31 minutes or more in the night; how long it took to fall asleep is not known";
        return $"Insomnia-pattern nights ({known}): {string.Join(", ", counts)}. Nights with less than six hours in bed are "
            + "set aside. The size of 31 minutes is that of research (Lichstein et al. 2003, "
            + "doi:10.1016/S0005-7967(02)00023-2); it is a count, not a diagnosis.";
    }
}
