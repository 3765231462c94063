namespace Repose.Content.Reading;

/// <summary>Reads how many sessions a course has, and when.</summary>
internal static class CoursePart
{
    internal static CoursePlan Read(Fields part)
    {
        var plan = new CoursePlan
        {
            Sessions = part.Whole("sessions", 1, 200),
            PerWeek = part.Whole("per-week", 1, 7),
            Weeks = part.Whole("weeks", 1, 104),
            Minutes = part.Whole("minutes", 1, 480),
            Provenance = part.Choice<Provenance>("provenance"),
            MinGapDays = part.Whole("min-gap-days", 1, 60),
            MaxGapDays = part.Whole("max-gap-days", 1, 60),
            GapProvenance = part.Choice<Provenance>("gap-provenance"),
            BaselineNights = part.Whole("baseline-nights", 0, 120),
            BaselineNightsPreferred = part.Whole("baseline-nights-preferred", 0, 120),
            BaselineProvenance = part.Choice<Provenance>("baseline-provenance"),
            AssessAtSessions = part.Wholes("assess-at-sessions", 1, 200),
            AssessProvenance = part.Choice<Provenance>("assess-provenance"),
            FollowUpWeeks = part.Wholes("follow-up-weeks", 1, 104),
            FollowUpProvenance = part.Choice<Provenance>("follow-up-provenance"),
        };
        part.AndNoOthers();
        Check(plan, part);
        return plan;
    }

    private static void Check(CoursePlan plan, Fields part)
    {
        if (plan.Sessions != plan.PerWeek * plan.Weeks)
        {
            part.Fault(
                "sessions",
                $"{plan.PerWeek} a week for {plan.Weeks} weeks is {plan.PerWeek * plan.Weeks}, not {plan.Sessions}.",
                "Correct one of the three."
            );
        }

        if (plan.MaxGapDays < plan.MinGapDays)
        {
            part.Fault("max-gap-days", "It is shorter than 'min-gap-days'.", "Make it the same or longer.");
        }

        if (plan.BaselineNightsPreferred < plan.BaselineNights)
        {
            part.Fault("baseline-nights-preferred", "It is fewer than 'baseline-nights'.", "Make it as many or more.");
        }

        if (plan.AssessAtSessions.Any(session => session > plan.Sessions))
        {
            part.Fault("assess-at-sessions", "The course ends before such a session.", "Name sessions of the course.");
        }
    }
}
