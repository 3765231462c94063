using System.Globalization;
using Repose.Helping;
using Repose.SingleCase;

namespace Repose.Pictures.Words;

using Phase = Repose.SingleCase.Phase;

/// <summary>Why it cannot be told yet, and what would settle it: one sentence each for every gate.</summary>
public static class GateWords
{
    /// <summary>What stands in the way.</summary>
    public static string Reason(Gate gate) =>
        gate switch
        {
            TooFewDays few =>
                $"There {Are(few.Have)} {few.Have} usable {Nights(few.Have)} {PhaseWords.Phrase(few.Phase)}; at least {few.Need} are needed.",
            TooFewLogged few =>
                $"Only {few.Logged} of {few.Possible} nights {PhaseWords.Phrase(few.Phase)} are on record. Nights that are missing may "
                    + $"differ from the others; at least {Share(few.NeedShare)} are needed.",
            CourseStillRunning running =>
                $"The course is not over: {Days(running.DaysLeft)} to go. Looking early raises false alarms.",
            TooFewSchedules few =>
                $"The lot had only {few.Distinguishable.ToString("0", CultureInfo.InvariantCulture)} ways to fall that the "
                    + $"recorded nights can tell apart; at least {few.Need} are needed for any result to be convincing.",
            ScheduleNotAdmissible => "The session days on record are not ones that the lot could have drawn.",
            TooManyMoved moved =>
                $"{moved.Moved} of {moved.Drawn} sessions were not on the day that the lot gave. With more than "
                    + $"{Share(moved.LimitShare)} moved, the days no longer count as drawn by lot.",
            DependenceTooStrong or DependenceAtBoundary =>
                "Your nights drift slowly up and down, each like the one before. A lasting change cannot be told from "
                    + "such drifting.",
            EffectCollinear alike =>
                $"\"{alike.Covariate}\" changed together with the sessions. The two cannot be told apart.",
            OtherChangeNearStart change => $"Your {change.What} changed {Days(Math.Abs(change.DaysFromStart))} "
                + $"{(change.DaysFromStart < 0 ? "before" : "after")} the start of the course. What followed from which "
                + "cannot be told apart.",
            EditedAfterStart edited => $"Something was fixed too late: {edited.What}. Choosing after looking misleads.",
            SourceChanged changed =>
                $"From {Numbers.Date(DayNumber.ToDate(changed.Day))} on, another device measured. Two devices cannot be compared.",
            OneDayDecides one =>
                $"The result rests on a single night ({Numbers.Date(DayNumber.ToDate(one.Day))}). Without it, it would not stand.",
            TrendDisagrees => "Sleep was already changing steadily. If that went on, it could explain the difference.",
            LogScaleDisagrees => "A few very long nights decide the result. Seen in proportions, it does not hold.",
            NoVariance => "Every night has the same value, so nothing can be said about chance.",
            ModelNotEstimable => "The nights on record do not allow a comparison: a part of it is missing.",
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate.Code, "No words for this gate."),
        };

    /// <summary>What would settle it; null where nothing that is done from now on would.</summary>
    public static string? Remedy(Gate gate) =>
        gate switch
        {
            TooFewDays { Phase: Phase.Baseline } =>
                "Record two weeks of nights before the next course; nights before this one cannot be made up.",
            TooFewDays few =>
                $"Record {few.Need - few.Have} more {Nights(few.Need - few.Have)} {PhaseWords.Phrase(few.Phase)}.",
            TooFewLogged => "Record every night from now on, the bad ones too; one line in the diary is enough.",
            CourseStillRunning => "Go on recording and look again when the course is over.",
            TooFewSchedules => "In a next course, let the days be drawn from more days or over more weeks.",
            ScheduleNotAdmissible or TooManyMoved => "In a next course, keep to the days that the lot gives.",
            DependenceTooStrong or DependenceAtBoundary =>
                "A second course, or session days drawn by lot, would tell; more of the same nights would not.",
            EffectCollinear or OtherChangeNearStart =>
                "Keep everything else the same from two weeks before a next course. Never change a medicine for this.",
            EditedAfterStart => "For a next course, fix outcome and size of change before the first session.",
            SourceChanged => "Keep to one device or to the diary from before the course to its end.",
            OneDayDecides or LogScaleDisagrees => "More nights on record would tell.",
            TrendDisagrees => "A longer time of recording before a next course would tell.",
            NoVariance => "Check the entries; sleep is never the same to the minute.",
            ModelNotEstimable => "Record nights before the course as well as during it.",
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate.Code, "No words for this gate."),
        };

    /// <summary>What the arithmetic says would settle an open question; null if it can say nothing.</summary>
    public static string? Settling(WouldSettle? settling) =>
        settling switch
        {
            null => null,
            { FurtherCourseDays: { } nights } =>
                $"If things go on as they are, about {nights} more {Nights(nights)} of a course on record would settle it.",
            { FurtherBaselineDays: { } nights } =>
                $"About {nights} more {Nights(nights)} before a next course would settle it; more nights of this course "
                    + "alone would not.",
            _ => "More nights of this course alone would not settle it. A second course, pooled with this one, might.",
        };

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static string Nights(int count) => count == 1 ? "night" : "nights";

    private static string Days(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "day" : "days")}");

    private static string Share(double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share)} in 100");
}
