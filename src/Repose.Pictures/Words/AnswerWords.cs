using Repose.Helping;
using Repose.SingleCase;

namespace Repose.Pictures.Words;

using Phase = Repose.SingleCase.Phase;

/// <summary>What stands between the heading of an answer and its pictures: whole sentences.</summary>
public static class AnswerWords
{
    /// <summary>The paragraphs of an answer, in order.</summary>
    /// <param name="answer">The answer to one question.</param>
    /// <param name="help">All of the course.</param>
    /// <param name="reader">Who reads it.</param>
    public static IEnumerable<string> Paragraphs(
        SingleCase.Answer answer,
        HelpAnswer help,
        Reader reader = Reader.Sleeper
    )
    {
        if (VerdictWords.Finding(answer, help.Series.Outcome, reader) is { } finding)
        {
            yield return $"{finding} {Size(help, reader)}";
        }

        if (Nuance(answer, help, reader) is { Length: > 0 } nuance)
        {
            yield return nuance;
        }

        var remedies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gate in answer.Gates.Where(gate => !IsSaidBy(answer.Gates, gate)))
        {
            var remedy = GateWords.Remedy(gate) is { } words && remedies.Add(words) ? words : "";
            yield return $"{GateWords.Reason(gate)} {remedy}".TrimEnd();
        }

        foreach (var caution in answer.Cautions.Where(caution => !IsSaidBy(answer.Gates, caution)))
        {
            yield return AnswerText.FormatTakeNote(CautionWords.Say(caution));
        }

        if (
            ReferenceEquals(answer, help.Level)
            && MissingWords.Say(help.MissingNights, help.Series.Outcome) is { } missing
        )
        {
            yield return missing;
        }
    }

    /// <summary>Whether another gate already says it: nights that have not come yet are not missing.</summary>
    private static bool IsSaidBy(IReadOnlyList<Gate> gates, Gate gate) =>
        gate switch
        {
            TooFewDays { Phase: Phase.Course } or TooFewLogged { Phase: Phase.Course } => gates.Any(other =>
                other is CourseStillRunning
            ),
            ModelNotEstimable => gates.Any(other => other is TooFewDays { Have: 0 } or CourseStillRunning),
            EffectCollinear alike => gates.Any(other =>
                other is OtherChangeNearStart change && change.What.Equals(alike.Covariate, StringComparison.Ordinal)
            ),
            _ => false,
        };

    private static bool IsSaidBy(IReadOnlyList<Gate> gates, Caution caution) =>
        caution switch
        {
            TreatmentsMoved => gates.Any(gate => gate is TooManyMoved),
            UnevenLogging uneven => gates.Any(gate =>
                gate is CourseStillRunning
                || (gate is TooFewDays days && (days.Phase == uneven.First || days.Phase == uneven.Second))
                || (gate is TooFewLogged logged && (logged.Phase == uneven.First || logged.Phase == uneven.Second))
            ),
            _ => false,
        };

    /// <summary>Whether the size is the published one, which is said to be noticed; not one set for this person.</summary>
    internal static bool IsNoticed(HelpAnswer help) =>
        help.Series.Outcome is { ImportantSpreads: null } outcome
        && outcome.MinimalImportantDifferenceSource.Equals(help.ImportantChangeSource, StringComparison.Ordinal);

    /// <summary>How large a change has to be to matter, and by whose word.</summary>
    private static string Size(HelpAnswer help, Reader reader)
    {
        var outcome = help.Series.Outcome;
        var size = Numbers.Value(help.ImportantChange, OutcomeWords.UnitOf(outcome));
        return IsNoticed(help) ? VerdictWords.Size(outcome, help.ImportantChange)
            : outcome.MinimalImportantDifferenceSource.Equals(help.ImportantChangeSource, StringComparison.Ordinal)
                ? reader.Turn(AnswerText.FormatGuideForYou(size), AnswerText.FormatGuideForClient(size))
            : reader.Turn(AnswerText.FormatAgreedWithYou(size), AnswerText.FormatAgreedWithClient(size));
    }

    /// <summary>What the heading alone could be misread for.</summary>
    private static string? Nuance(SingleCase.Answer answer, HelpAnswer help, Reader reader) =>
        answer.Verdict switch
        {
            Verdict.LittleOrNoDifference when answer.Gain is { } gain =>
                $"{Small(gain.Likely, help)} {Lasting(answer)}".Trim(),
            Verdict.ProbablyHelped when answer.Gain is { } gain && !Reaches(gain.Likely.Upper, help) =>
                AnswerText.LikelySmaller,
            Verdict.Worse =>
                $"{(answer.Strength == Strength.ByLot ? AnswerText.OtherReasonsUnlikely : AnswerText.NeedNotBeTheReason)} {Talk(reader)}",
            Verdict.CannotTellYet when answer.Gates.Count == 0 =>
                $"{AnswerText.FitWithAll} {GateWords.Settling(answer.WouldSettle)}".TrimEnd(),
            Verdict.CannotTellYet when answer.ReadableGain() is not null => AnswerText.NotEveryCheck,
            _ => null,
        };

    private static string Talk(Reader reader) => reader.Turn(AnswerText.TalkWithTherapist, AnswerText.TalkWithClient);

    private static string? Small(EffectInterval likely, HelpAnswer help) =>
        likely.Upper < 0
            ? AnswerText.SmallForTheWorse
            : (Reaches(likely.Upper, help), Reaches(-likely.Lower, help)) switch
            {
                (true, true) => AnswerText.NeitherRuledOut,
                (true, false) => AnswerText.GainNotRuledOut,
                (false, true) => AnswerText.LossNotRuledOut,
                _ => null,
            };

    /// <summary>Nights of one course are compared with each other: what all of them share cannot be seen.</summary>
    private static string? Lasting(SingleCase.Answer answer) => answer is DayEffectAnswer ? AnswerText.Lasting : null;

    /// <summary>Whether an end reaches the size that matters, as both are printed.</summary>
    private static bool Reaches(double end, HelpAnswer help)
    {
        var unit = OutcomeWords.UnitOf(help.Series.Outcome);
        return end >= help.ImportantChange
            || Numbers.Value(end, unit).Equals(Numbers.Value(help.ImportantChange, unit), StringComparison.Ordinal);
    }
}
