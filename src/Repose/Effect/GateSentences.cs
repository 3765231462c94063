using System.Globalization;
using Repose.SingleCase;

namespace Repose.Effect;

/// <summary>Why a series cannot tell yet: a sentence for each gate, in words that fit any outcome.</summary>
internal static class GateSentences
{
    internal static string Say(Gate gate, Func<int, string> day) =>
        gate switch
        {
            TooFewDays few => Text(
                $"Usable days of the {Name(few.Phase)}: {few.Have}; at least {few.Need} are needed."
            ),
            TooFewLogged few => Text(
                $"Of {few.Possible} days of the {Name(few.Phase)}, {few.Logged} have a value; at least {few.NeedShare:P0} are needed."
            ),
            CourseStillRunning running => Text($"The course is not over; days to go: {running.DaysLeft}."),
            TooFewSchedules few => Text(
                $"The lot could fall in only {few.Distinguishable:0} ways that these days tell apart; at least {few.Need} are needed."
            ),
            ScheduleNotAdmissible => "The days that were drawn do not fit the rules of the draw.",
            TooManyMoved moved => Text(
                $"{moved.Moved} of {moved.Drawn} sessions were not on the day drawn; at most {moved.LimitShare:P0} may be."
            ),
            DependenceTooStrong strong => Text(
                $"Neighbouring days are too alike: the serial correlation is above 0.8 with probability {strong.Probability:0.00}. "
            ) + "A change of level cannot be told from slow wandering.",
            DependenceAtBoundary =>
                "The best fit of the serial correlation is at the edge of its range: a change of level is not identified.",
            EffectCollinear alike => Text(
                $"\"{alike.Covariate}\" changed together with the sessions or the phase ({alike.ShareExplained:P0} shared)."
            ),
            OtherChangeNearStart change => $"{change.What} changed near the start of the course.",
            EditedAfterStart edited => $"The question changed on the way: {edited.What}.",
            SourceChanged changed => $"From {day(changed.Day)} on, the values come from another source.",
            OneDayDecides one => $"Without {day(one.Day)} the claim does not stand.",
            TrendDisagrees { TrendIsClear: true } =>
                "The series was changing steadily all along; that alone could explain the difference.",
            TrendDisagrees => "With a straight trend over the days in the model, the claim is not supported.",
            DoseDisagrees => "Counted by sessions so far, as if the change came gradually, the claim is not supported.",
            LogScaleDisagrees => "On the scale of log(y + 1) the direction is not supported.",
            NoVariance => "The values do not vary, so no uncertainty can be stated.",
            ModelNotEstimable { Obstacle: var lacking } => lacking.Reason switch
            {
                NotEstimableReason.TooFewDays => "There are too few days with a value for the model.",
                NotEstimableReason.EmptyPhase => $"No day with a value belongs to: {lacking.Column}.",
                _ => $"\"{lacking.Column}\" is a combination of the other columns.",
            },
            _ => throw new ArgumentOutOfRangeException(nameof(gate), gate.Code, "No words for this gate."),
        };

    internal static string Name(Phase phase) =>
        phase switch
        {
            Phase.Baseline => "baseline",
            Phase.Course => "course",
            _ => "follow-up",
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
