namespace Repose.Practice;

/// <summary>Where a session stands, from its plan, what was tapped, and the time: nothing else is remembered.</summary>
/// <remarks>
/// So a browser that was killed stands after its restart where it would have stood, taps may come late, twice and in any
/// order, and the server finds the same as the screen. The script of the room (<c>room-run.js</c>) does the same sums; a test
/// holds both beside each other. Times are milliseconds of the device's clock.
/// </remarks>
public sealed class SessionRun
{
    /// <summary>What "back" gives a step that was finished already.</summary>
    private const long OnceMore = 60_000;

    private readonly RunStep[] steps;
    private long last;

    private SessionRun(IEnumerable<int> seconds) =>
        steps = [.. seconds.Select(one => new RunStep(one * 1000L, 0, Beginning(one)))];

    /// <summary>When the first step began; null before that.</summary>
    public long? StartedAt { get; private set; }

    /// <summary>When it came to its end; null while it goes on.</summary>
    public long? EndedAt { get; private set; }

    /// <summary>Whether time stands still.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>The place of the step that is done now, counted from 0; null before the start and after the end.</summary>
    public int? Current { get; private set; }

    /// <summary>All steps of the plan.</summary>
    public IReadOnlyList<RunStep> Steps => steps;

    /// <summary>How much of the session is left.</summary>
    public long Left => EndedAt is null ? steps.Skip(Current ?? 0).Sum(step => step.Target - step.Elapsed) : 0;

    /// <summary>Works out where a session stands.</summary>
    /// <param name="seconds">How long each step of the plan is to take; 0 where it is left out.</param>
    /// <param name="taps">What was tapped, in any order.</param>
    /// <param name="now">The time on the same clock.</param>
    public static SessionRun Of(IEnumerable<int> seconds, IEnumerable<Tap> taps, long now)
    {
        ArgumentNullException.ThrowIfNull(seconds);
        ArgumentNullException.ThrowIfNull(taps);
        var run = new SessionRun(seconds);
        foreach (
            var tap in taps.DistinctBy(tap => tap.Id)
                .OrderBy(tap => tap.At)
                .ThenBy(tap => tap.Order)
                .ThenBy(tap => tap.Id.ToString(), StringComparer.Ordinal)
        )
        {
            run.GoOnUntil(tap.At);
            run.Take(tap);
        }

        run.GoOnUntil(now);
        return run;
    }

    private static SessionStepState Beginning(int seconds) =>
        seconds > 0 ? SessionStepState.Planned : SessionStepState.LeftOut;

    /// <summary>Lets the time pass: steps end by themselves.</summary>
    private void GoOnUntil(long moment)
    {
        if (Current is not null && !IsPaused)
        {
            for (var left = moment - last; left > 0 && Current is { } at; )
            {
                var step = steps[at];
                var part = Math.Min(left, step.Target - step.Elapsed);
                steps[at] = step with { Elapsed = step.Elapsed + part };
                (last, left) = (last + part, left - part);
                if (steps[at].Elapsed >= step.Target)
                {
                    Leave(SessionStepState.Done);
                }
            }
        }

        last = Math.Max(last, moment);
    }

    private void Take(Tap tap)
    {
        if (tap.Kind is TapKind.Start && StartedAt is null)
        {
            Begin(tap.At);
        }
        else if (tap.Kind is TapKind.Back)
        {
            Return();
        }
        else if (Current is { } at)
        {
            Steer(tap, at);
        }
    }

    private void Begin(long at)
    {
        (StartedAt, last) = (at, at);
        GoTo(0);
    }

    private void Steer(Tap tap, int at)
    {
        var step = steps[at];
        switch (tap.Kind)
        {
            case TapKind.Pause:
                IsPaused = true;
                break;
            case TapKind.Resume:
                IsPaused = false;
                break;
            case TapKind.Longer:
                steps[at] = step with { Target = step.Target + (tap.Seconds * 1000L) };
                break;
            case TapKind.Shorter:
                steps[at] = step with { Target = Math.Max(step.Elapsed, step.Target - (tap.Seconds * 1000L)) };
                LeaveIfDone(at);
                break;
            case TapKind.Skip:
                Leave(SessionStepState.Skipped);
                break;
            case TapKind.End:
                End(at);
                break;
        }
    }

    private void LeaveIfDone(int at)
    {
        if (steps[at].Elapsed >= steps[at].Target)
        {
            Leave(SessionStepState.Done);
        }
    }

    private void Leave(SessionStepState state)
    {
        var at = Current!.Value;
        steps[at] = steps[at] with { State = state };
        GoTo(at + 1);
    }

    /// <summary>On to the first step from here that is not left out; behind the last one the session is over.</summary>
    private void GoTo(int at)
    {
        var next = Array.FindIndex(steps, Math.Min(at, steps.Length), step => step.State != SessionStepState.LeftOut);
        (Current, EndedAt) = next < 0 ? ((int?)null, (long?)last) : (next, null);
        IsPaused = IsPaused && next >= 0;
    }

    private void Return()
    {
        var before = steps
            .Index()
            .Take(Current ?? steps.Length)
            .Where(one => one.Item.State != SessionStepState.LeftOut)
            .Select(one => one.Index)
            .DefaultIfEmpty(-1)
            .Last();
        if (StartedAt is null || before < 0)
        {
            return;
        }

        for (var at = before; at < steps.Length; at++)
        {
            steps[at] =
                steps[at].State is SessionStepState.LeftOut
                    ? steps[at]
                    : steps[at] with
                    {
                        State = SessionStepState.Planned,
                    };
        }

        var step = steps[before];
        steps[before] = step with { Target = Math.Max(step.Target, step.Elapsed + OnceMore) };
        (Current, EndedAt) = (before, null);
    }

    private void End(int at)
    {
        for (var one = at; one < steps.Length; one++)
        {
            if (steps[one].State is SessionStepState.Planned)
            {
                var state = one == at && steps[one].Elapsed > 0 ? SessionStepState.Done : SessionStepState.Skipped;
                steps[one] = steps[one] with { State = state };
            }
        }

        (Current, EndedAt, IsPaused) = (null, last, false);
    }
}
