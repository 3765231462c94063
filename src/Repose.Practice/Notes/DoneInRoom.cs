using System.Globalization;

namespace Repose.Practice;

/// <summary>Turns the record of a session into what a note begins with.</summary>
public static class DoneInRoom
{
    /// <summary>What was booked, with all that the record of the session adds to it.</summary>
    public static WhatWasDone With(this WhatWasDone booked, SessionDone done)
    {
        ArgumentNullException.ThrowIfNull(booked);
        ArgumentNullException.ThrowIfNull(done);
        return booked with
        {
            Minutes = Minutes(done) ?? booked.Minutes,
            AddOns = AddOns(booked, done),
            Steps =
            [
                .. done.Steps.Where(one => one is { State: SessionStepState.Done, DoneSeconds: > 0 }).Select(Says),
            ],
            LeftOut =
            [
                .. done
                    .Steps.Where(one => one.State is SessionStepState.Skipped or SessionStepState.LeftOut)
                    .Select(one => one.Reason.Length > 0 ? $"{Where(one)}: {one.Reason}" : Where(one)),
            ],
            Pressure = done.Pressure is { } pressure
                ? string.Create(CultureInfo.InvariantCulture, $"{pressure} of 5")
                : null,
            Ratings =
            [
                new("Pain", done.PainBefore, done.PainAfter),
                new("Stress", done.StressBefore, done.StressAfter),
                new("Sleepiness", done.SleepinessBefore, done.SleepinessAfter),
            ],
            Changed = OneLine(done.WhatChanged),
            Slept = done.HasSlept,
            Adverse = OneLine(done.AdverseEffects),
            SafeToDrive = done.IsSafeToDrive,
        };
    }

    private static int? Minutes(SessionDone done) =>
        done is { StartedAt: { } from, EndedAt: { } until } ? (int)Math.Round((until - from).TotalMinutes) : null;

    /// <summary>What was used, with its batch; what was booked where nobody said.</summary>
    private static IReadOnlyList<string> AddOns(WhatWasDone booked, SessionDone done)
    {
        string[] used =
        [
            .. done.Oil.Length > 0 ? new[] { done.Oil } : [],
            .. done.AddOns.Select(one => one.Batch.Length > 0 ? $"{one.Name} (batch {one.Batch})" : one.Name),
        ];
        return used.Length > 0 ? used : booked.AddOns;
    }

    private static string Says(SessionStep step) =>
        $"{Where(step)}, {(step.DoneSeconds / 60.0).ToString("0.#", CultureInfo.InvariantCulture)} min";

    private static string Where(SessionStep step) =>
        step.Area.Length > 0 ? $"{step.Technique}, {step.Area}" : step.Technique;

    private static string? OneLine(string words) => words.Length > 0 ? words.Replace('\n', ' ') : null;
}
