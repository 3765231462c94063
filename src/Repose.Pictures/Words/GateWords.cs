using System.Globalization;
using Repose.Helping;
using Repose.SingleCase;

namespace Repose.Pictures.Words;

using Phase = Repose.SingleCase.Phase;

/// <summary>Why it cannot be told yet, and what would settle it: one sentence each for every gate.</summary>
public static class GateWords
{
    private const string Weekend = "weekend";

    /// <summary>What stands in the way.</summary>
    public static string Reason(Gate gate) =>
        gate switch
        {
            TooFewDays { Have: 0 } none =>
                $"There is no usable night {PhaseWords.Phrase(none.Phase)}; at least {none.Need} are needed.",
            TooFewDays few =>
                $"There {Are(few.Have)} only {few.Have} usable {Nights(few.Have)} {PhaseWords.Phrase(few.Phase)}; at least {few.Need} are needed.",
            TooFewLogged few =>
                $"There {Are(few.Logged)} only {few.Logged} of {few.Possible} nights {PhaseWords.Phrase(few.Phase)} on record; at "
                    + $"least {Share(few.NeedShare)} are needed. Nights that are missing may differ from the others.",
            CourseStillRunning running =>
                $"The course is not over on these records: {Days(running.DaysLeft)} to go. Looking early leads to false alarms.",
            TooFewSchedules few =>
                $"The lot could fall in only {few.Distinguishable.ToString("0", CultureInfo.InvariantCulture)} ways that the "
                    + $"nights on record can tell apart; at least {few.Need} are needed.",
            ScheduleNotAdmissible => "The days that the lot is said to have given do not fit its own rules.",
            TooManyMoved moved =>
                $"{moved.Moved} of {moved.Drawn} sessions were not on the day that the lot gave. With more than "
                    + $"{Share(moved.LimitShare)} moved, the days no longer count as drawn by lot.",
            DependenceTooStrong or DependenceAtBoundary =>
                "The nights drift slowly up and down, each like the one before. A change cannot be told from such drifting.",
            EffectCollinear { Covariate: Weekend } =>
                "The sessions and the weekends fell together. The two cannot be told apart.",
            EffectCollinear alike =>
                $"What was noted under \"{alike.Covariate}\" changed together with the sessions. The two cannot be told apart.",
            OtherChangeNearStart change =>
                $"{Sentence.Begin(change.What)} changed {Around(change.DaysFromStart)} the start of the course. "
                    + "Which of the two changed sleep cannot be told.",
            EditedAfterStart edited =>
                $"The question changed on the way: {edited.What}. Choosing after looking misleads.",
            SourceChanged changed =>
                $"From {Numbers.Date(DayNumber.ToDate(changed.Day))} on, another device measured. Two devices cannot be compared.",
            OneDayDecides one =>
                $"The result rests on a single night ({Numbers.Date(DayNumber.ToDate(one.Day))}). Without that night, it does not hold.",
            TrendDisagrees { TrendIsClear: true } =>
                "Sleep was changing steadily over the whole time. If that went on, it could explain the difference.",
            TrendDisagrees =>
                "A slow change over the whole time could explain the difference. These nights cannot tell the two apart.",
            DoseDisagrees { GradualIsClear: true } =>
                "The change grew from session to session. By the end of the course the result would be another.",
            DoseDisagrees =>
                "The change may have grown from session to session. If so, by the end of the course the result would be another.",
            LogScaleDisagrees =>
                "A few nights with very long times decide the result. When they count for less, it does not hold.",
            NoVariance => "Every night has the same value, so nothing can be said about chance.",
            ModelNotEstimable { Obstacle.Reason: NotEstimableReason.TooFewDays } =>
                "There are too few nights on record for a comparison.",
            ModelNotEstimable
            {
                Obstacle: { Reason: NotEstimableReason.EmptyPhase, Column: "baseline" or "course" or "follow-up" }
            } => "There are no nights on record on one side of the comparison.",
            ModelNotEstimable =>
                "No week has both nights after a session and other nights on record, so they cannot be compared.",
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate.Code, "No words for this gate."),
        };

    /// <summary>What would settle it; null where nothing that is done from now on would.</summary>
    public static string? Remedy(Gate gate) =>
        gate switch
        {
            TooFewDays { Phase: Phase.Baseline } =>
                "Record two weeks of nights before a next course; nights before this one cannot be made up.",
            TooFewDays few =>
                $"Record at least {few.Need - few.Have} more {Nights(few.Need - few.Have)} {PhaseWords.Phrase(few.Phase)}; if it "
                    + "is too late for that, a next course can tell.",
            TooFewLogged { Phase: Phase.Baseline } =>
                "Record every night of the two weeks before a next course, the bad ones too.",
            TooFewLogged => "Record every night from now on, the bad ones too; one line in the diary is enough.",
            CourseStillRunning => "Go on recording and look again when the course is over.",
            TooFewSchedules => "In a next course, let the days be drawn from more days or over more weeks.",
            ScheduleNotAdmissible => "Check the days of the lot in the plan.",
            TooManyMoved => "In a next course, keep to the days that the lot gives.",
            DependenceTooStrong or DependenceAtBoundary =>
                "A second course, or session days drawn by lot, could tell; more of the same nights would not.",
            EffectCollinear { Covariate: Weekend } =>
                "In a next course, spread the sessions over the week, best by lot.",
            EffectCollinear or OtherChangeNearStart =>
                "From two weeks before a next course, keep habits as they are. Medicine is between whoever takes it and the person "
                    + "who prescribed it: never change it for this.",
            EditedAfterStart => "For a next course, fix the measure and the size of change before the first session.",
            SourceChanged => "Keep to one device or to the diary from before the course to its end.",
            OneDayDecides or LogScaleDisagrees => "More nights on record could tell.",
            DoseDisagrees => "Nights after the course, or a second course, could tell.",
            TrendDisagrees => "A longer time of recording before a next course could tell.",
            NoVariance => "Check the entries, or ask about another measure.",
            ModelNotEstimable
            {
                Obstacle: { Reason: NotEstimableReason.EmptyPhase, Column: "baseline" or "course" or "follow-up" }
            } => "Record nights before the course as well as during it.",
            ModelNotEstimable { Obstacle.Reason: NotEstimableReason.TooFewDays } => "Record more nights.",
            ModelNotEstimable => "In a next course, record every night, with a session and without.",
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate.Code, "No words for this gate."),
        };

    /// <summary>What the arithmetic says would settle an open question; null if it can say nothing.</summary>
    public static string? Settling(WouldSettle? settling) =>
        settling switch
        {
            null => null,
            { FurtherDays: { } nights } =>
                $"If things go on as they are, about {nights} more {Nights(nights)} {Longer(settling.Phase)} could settle it, "
                    + "perhaps more.",
            { FurtherBaselineDays: { } nights } =>
                $"About {nights} more {Nights(nights)} before a next course could settle it, perhaps more; more nights "
                    + $"{PhaseWords.OfThis(settling.Phase)} alone would not.",
            _ =>
                $"More nights {PhaseWords.OfThis(settling.Phase)} alone would not settle it. A second course, pooled with this "
                    + "one, might.",
        };

    private static string Longer(Phase phase) => phase == Phase.Course ? "of a course" : PhaseWords.Phrase(phase);

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static string Nights(int count) => count == 1 ? "night" : "nights";

    private static string Days(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "day" : "days")}");

    private static string Around(int days) =>
        days == 0 ? "at" : $"{Days(Math.Abs(days))} {(days < 0 ? "before" : "after")}";

    private static string Share(double share) =>
        Math.Round(100 * share) % 10 is 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(10 * share)} in 10")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)} in 100");
}
