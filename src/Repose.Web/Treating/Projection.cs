using NodaTime;
using Repose.Practice;

namespace Repose.Web.Treating;

/// <summary>Works the record of a session out from its plan and all that was tapped: the same in whatever order it came.</summary>
internal static class Projection
{
    /// <summary>A device's clock that is off by less is right: what is sent takes its time too.</summary>
    private const long ClockIsOff = 60_000;

    internal static void Apply(
        SessionDone session,
        Appointment visit,
        RoomPlan plan,
        IReadOnlyList<SessionTap> taps,
        IReadOnlyDictionary<Id<AddOn>, string> names,
        Instant now
    )
    {
        Tell(session, taps, names);
        var ahead = taps.OrderBy(tap => tap.ReceivedAt).ThenBy(tap => tap.At).LastOrDefault()?.ClockAhead ?? 0;
        var run = SessionRun.Of(
            plan.Steps.Select(step => step.Seconds),
            taps.Select(tap => tap.ToTap()),
            now.ToUnixTimeMilliseconds() - ahead
        );
        if (run.StartedAt is { } startedAt)
        {
            session.Go(
                Moment(startedAt, ahead),
                run.EndedAt is { } endedAt ? Moment(endedAt, ahead) : null,
                plan.Steps.Select((step, place) => Step(session, step, run.Steps[place], WhySkipped(taps, step)))
            );
        }
        else
        {
            Without(session, visit, plan, Newest(taps, TapKind.After));
        }
    }

    private static Instant Moment(long milliseconds, long ahead) =>
        Instant.FromUnixTimeMilliseconds(milliseconds + (Math.Abs(ahead) > ClockIsOff ? ahead : 0));

    /// <summary>What was told last about a step that was skipped; empty where nobody said.</summary>
    private static string WhySkipped(IEnumerable<SessionTap> taps, RoomStep step) =>
        Newest(taps, TapKind.Why, words => words.Within("Step", 1, 1000) == step.Number) is { } told
            ? SkipReasons.WordsOf(FormWords.Read(told.Words)["Reason"])
            : "";

    private static SessionStep Step(SessionDone session, RoomStep step, RunStep gone, string whySkipped)
    {
        var made = Step(session, step);
        var seconds = (int)Math.Round(gone.Elapsed / 1000.0, MidpointRounding.AwayFromZero);
        return gone.State switch
        {
            SessionStepState.Done => made.Took(seconds),
            SessionStepState.Skipped => made.Skip(seconds, whySkipped),
            SessionStepState.LeftOut => made.LeaveOut(step.Why),
            _ => made,
        };
    }

    private static SessionStep Step(SessionDone session, RoomStep step) =>
        new(
            session.PracticeId,
            session.Id,
            step.Number,
            new(
                step.Id,
                step.Technique,
                step.Area,
                step.Lies,
                step.BothSides ? "both" : "",
                step.Regions,
                step.IsOfStudy
            ),
            step.IsLeftOut ? step.PlannedSeconds : step.Seconds
        );

    /// <summary>A session without the screen: the minutes of each step as they were written down afterwards.</summary>
    private static void Without(SessionDone session, Appointment visit, RoomPlan plan, SessionTap? after)
    {
        var words = after is null ? FormWords.Nothing : FormWords.Read(after.Words);
        var steps = plan
            .Steps.Select(step =>
            {
                var made = Step(session, step);
                return step.IsLeftOut ? made.LeaveOut(step.Why)
                    : words.Within(FormWords.MinutesOf(step.Number), 0, 480) is not { } minutes ? made
                    : minutes == 0 ? made.Skip(0, "")
                    : made.Took(minutes * 60);
            })
            .ToList();
        var seconds = steps.Sum(step => step.DoneSeconds);
        session.Go(
            after is null ? null : visit.Start,
            after is null ? null
                : seconds > 0 ? visit.Start + Duration.FromSeconds(seconds)
                : visit.End,
            steps
        );
    }

    private static void Tell(
        SessionDone session,
        IReadOnlyList<SessionTap> taps,
        IReadOnlyDictionary<Id<AddOn>, string> names
    )
    {
        if (Newest(taps, TapKind.Before) is { } before)
        {
            var words = FormWords.Read(before.Words);
            session.Come(words.Ratings(), words.Text("Changed"));
            var oil = Typed(words["Oil"], names);
            session.Use(oil, oil is { } known ? names[known] : words.Text("OtherOil", 200));
            session.Add(
                words
                    .AddOns()
                    .Where(one => names.ContainsKey(one.Id))
                    .Select(one => new SessionAddOn(session.PracticeId, session.Id, one.Id, names[one.Id], one.Batch))
            );
        }

        if (Newest(taps, TapKind.After) is { } after)
        {
            var words = FormWords.Read(after.Words);
            session.Leave(words.Ratings(), words.YesOrNo("Slept"), words.Text("Adverse"), words.YesOrNo("Drive"));
            session.Press(words.Within("Pressure", 1, 5) ?? session.Pressure);
        }
    }

    private static Id<AddOn>? Typed(string? text, IReadOnlyDictionary<Id<AddOn>, string> names) =>
        Desk.Typed.Id<AddOn>(text) is { } id && names.ContainsKey(id) ? id : null;

    private static SessionTap? Newest(IEnumerable<SessionTap> taps, TapKind kind, Predicate<FormWords>? about = null) =>
        taps.Where(tap => tap.Kind == kind && (about is null || about(FormWords.Read(tap.Words))))
            .OrderBy(tap => tap.At)
            .ThenBy(tap => tap.Order)
            .ThenBy(tap => tap.Id.Value)
            .LastOrDefault();
}
