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
            TooFewDays few => Few(few),
            TooFewLogged { Logged: 1 } few => GateText.FormatLoggedNight(
                few.Logged,
                few.Possible,
                PhaseWords.Phrase(few.Phase),
                Share(few.NeedShare)
            ),
            TooFewLogged few => GateText.FormatLoggedNights(
                few.Logged,
                few.Possible,
                PhaseWords.Phrase(few.Phase),
                Share(few.NeedShare)
            ),
            CourseStillRunning { DaysLeft: 1 } running => GateText.FormatOneDayToGo(running.DaysLeft),
            CourseStillRunning running => GateText.FormatDaysToGo(running.DaysLeft),
            TooFewSchedules few => GateText.FormatTooFewSchedules(
                few.Distinguishable.ToString("0", CultureInfo.InvariantCulture),
                few.Need
            ),
            ScheduleNotAdmissible => GateText.ScheduleNotAdmissible,
            TooManyMoved moved => GateText.FormatTooManyMoved(moved.Moved, moved.Drawn, Share(moved.LimitShare)),
            DependenceTooStrong or DependenceAtBoundary => GateText.Drifting,
            EffectCollinear { Covariate: Weekend } => GateText.WeekendsAlike,
            EffectCollinear alike => GateText.FormatNotedAlike(CircumstanceWords.Name(alike.Covariate)),
            OtherChangeNearStart change => Changed(change),
            EditedAfterStart edited => GateText.FormatEditedAfterStart(edited.What),
            SourceChanged changed => GateText.FormatSourceChanged(Numbers.Date(DayNumber.ToDate(changed.Day))),
            OneDayDecides one => GateText.FormatOneDayDecides(Numbers.Date(DayNumber.ToDate(one.Day))),
            TrendDisagrees { TrendIsClear: true } => GateText.TrendClear,
            TrendDisagrees => GateText.TrendPossible,
            DoseDisagrees { GradualIsClear: true } => GateText.DoseClear,
            DoseDisagrees => GateText.DosePossible,
            LogScaleDisagrees => GateText.LogScaleDisagrees,
            NoVariance => GateText.NoVariance,
            ModelNotEstimable { Obstacle.Reason: NotEstimableReason.TooFewDays } => GateText.TooFewToCompare,
            ModelNotEstimable
            {
                Obstacle: { Reason: NotEstimableReason.EmptyPhase, Column: "baseline" or "course" or "follow-up" }
            } => GateText.OneSideEmpty,
            ModelNotEstimable => GateText.NoWeekWithBoth,
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate.Code, "No words for this gate."),
        };

    /// <summary>What would settle it; null where nothing that is done from now on would.</summary>
    public static string? Remedy(Gate gate) =>
        gate switch
        {
            TooFewDays { Phase: Phase.Baseline } => GateText.RecordTwoWeeksBefore,
            TooFewDays few => RecordMore(few.Need - few.Have, PhaseWords.Phrase(few.Phase)),
            TooFewLogged { Phase: Phase.Baseline } => GateText.RecordEveryNightBefore,
            TooFewLogged => GateText.RecordEveryNight,
            CourseStillRunning => GateText.GoOnRecording,
            TooFewSchedules => GateText.DrawFromMoreDays,
            ScheduleNotAdmissible => GateText.CheckTheLot,
            TooManyMoved => GateText.KeepToTheLot,
            DependenceTooStrong or DependenceAtBoundary => GateText.SecondCourse,
            EffectCollinear { Covariate: Weekend } => GateText.SpreadOverTheWeek,
            EffectCollinear or OtherChangeNearStart => GateText.KeepHabits,
            EditedAfterStart => GateText.FixBefore,
            SourceChanged => GateText.KeepToOneDevice,
            OneDayDecides or LogScaleDisagrees => GateText.MoreNights,
            DoseDisagrees => GateText.NightsAfter,
            TrendDisagrees => GateText.LongerBefore,
            NoVariance => GateText.CheckEntries,
            ModelNotEstimable
            {
                Obstacle: { Reason: NotEstimableReason.EmptyPhase, Column: "baseline" or "course" or "follow-up" }
            } => GateText.RecordBothSides,
            ModelNotEstimable { Obstacle.Reason: NotEstimableReason.TooFewDays } => GateText.RecordMoreNights,
            ModelNotEstimable => GateText.RecordWithAndWithout,
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate.Code, "No words for this gate."),
        };

    /// <summary>What the arithmetic says would settle an open question; null if it can say nothing.</summary>
    public static string? Settling(WouldSettle? settling) =>
        settling switch
        {
            null => null,
            { FurtherDays: 1 } => GateText.FormatFurtherNight(1, Longer(settling.Phase)),
            { FurtherDays: { } nights } => GateText.FormatFurtherNights(nights, Longer(settling.Phase)),
            { FurtherBaselineDays: 1 } => GateText.FormatFurtherNightBefore(1, PhaseWords.OfThis(settling.Phase)),
            { FurtherBaselineDays: { } nights } => GateText.FormatFurtherNightsBefore(
                nights,
                PhaseWords.OfThis(settling.Phase)
            ),
            _ => GateText.FormatNotByNightsAlone(PhaseWords.OfThis(settling.Phase)),
        };

    private static string Few(TooFewDays few) =>
        few.Have switch
        {
            0 => GateText.FormatNoUsableNight(PhaseWords.Phrase(few.Phase), few.Need),
            1 => GateText.FormatUsableNight(few.Have, PhaseWords.Phrase(few.Phase), few.Need),
            _ => GateText.FormatUsableNights(few.Have, PhaseWords.Phrase(few.Phase), few.Need),
        };

    private static string RecordMore(int nights, string phase) =>
        nights == 1 ? GateText.FormatRecordOneMore(nights, phase) : GateText.FormatRecordMore(nights, phase);

    private static string Changed(OtherChangeNearStart change)
    {
        var what = Sentence.Begin(CircumstanceWords.Name(change.What));
        return change.DaysFromStart switch
        {
            0 => GateText.FormatChangedAtStart(what),
            -1 => GateText.FormatChangedADayBefore(what, 1),
            1 => GateText.FormatChangedADayAfter(what, 1),
            < 0 => GateText.FormatChangedDaysBefore(what, -change.DaysFromStart),
            _ => GateText.FormatChangedDaysAfter(what, change.DaysFromStart),
        };
    }

    private static string Longer(Phase phase) =>
        phase == Phase.Course ? AnswerText.OfACourse : PhaseWords.Phrase(phase);

    private static string Share(double share) =>
        Math.Round(100 * share) % 10 is 0
            ? GateText.FormatInTen(Math.Round(10 * share).ToString("0", CultureInfo.InvariantCulture))
            : GateText.FormatInHundred(Math.Round(100 * share).ToString("0", CultureInfo.InvariantCulture));
}
