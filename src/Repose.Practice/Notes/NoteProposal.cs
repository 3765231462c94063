using System.Globalization;

namespace Repose.Practice;

/// <summary>Writes the beginning of a note from what was done: the therapist reads it, adds to it, and signs.</summary>
/// <remarks>It says what was told and done. What it means is left to the therapist: nothing is proposed for it.</remarks>
public static class NoteProposal
{
    /// <summary>What can be written without asking anybody.</summary>
    public static NoteText Of(WhatWasDone done)
    {
        ArgumentNullException.ThrowIfNull(done);
        return new(Lines(Told(done)), Lines(Seen(done)), Lines(Compared(done)), Lines(Next(done)));
    }

    private static IEnumerable<string> Told(WhatWasDone done)
    {
        var before = done.Ratings.Where(one => one.Before is not null).ToList();
        if (before.Count > 0)
        {
            yield return $"Before, of 10: {string.Join(", ", before.Select(one => $"{Lower(one.Name)} {Number(one.Before)}"))}.";
        }

        if (done.Changed is { Length: > 0 } changed)
        {
            yield return $"Changed since last time: {changed}";
        }

        if (done.Adverse is { Length: > 0 } adverse)
        {
            yield return $"Bore badly: {adverse}";
        }
    }

    private static IEnumerable<string> Seen(WhatWasDone done)
    {
        var with = done.AddOns.Count == 0 ? "" : $", with {string.Join(" and ", done.AddOns)}";
        // Many a service says in its name how long it is.
        var length = $"{Number(done.Minutes)} min";
        var what = done.Service.Contains(length, StringComparison.Ordinal) ? "" : $", {length}";
        yield return $"{done.Service}{what}{with}.";
        foreach (var step in done.Steps)
        {
            yield return $"- {step}";
        }

        foreach (var step in done.LeftOut)
        {
            yield return $"- left out: {step}";
        }

        if (done.Pressure is { } pressure)
        {
            yield return $"Pressure: {pressure}.";
        }

        if (done.Slept is { } slept)
        {
            yield return slept ? "Slept during the session." : "Stayed awake during the session.";
        }

        if (done.SafeToDrive is { } safe)
        {
            yield return safe ? "Awake enough to drive afterwards." : "Not awake enough to drive afterwards.";
        }
    }

    private static IEnumerable<string> Compared(WhatWasDone done) =>
        done
            .Ratings.Where(one => one is { Before: not null, After: not null })
            .Select(one => $"{one.Name}, of 10: {Number(one.Before)} before, {Number(one.After)} after.");

    private static IEnumerable<string> Next(WhatWasDone done) =>
        done.Next is { } next ? [$"Next session: {next}."] : [];

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Lower(string name) => name.ToLowerInvariant();
}
