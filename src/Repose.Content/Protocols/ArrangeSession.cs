namespace Repose.Content;

/// <summary>Lays the steps of a protocol out for one client: what screening leaves out gives its minutes to others.</summary>
/// <remarks>
/// The minutes of a step that is left out go to the first of its fallbacks that is not left out itself, so the session keeps
/// its length. Where none is left to take them the session is shorter, and says so. Turning over is left out where nothing
/// is done before or after it; its minute goes to the step beside it.
/// </remarks>
/// <param name="maps">The body, from all sides.</param>
public sealed class ArrangeSession(IReadOnlyList<BodyMap> maps)
{
    private readonly ILookup<string, BodyRegion> regions = maps.SelectMany(map => map.Regions)
        .ToLookup(region => region.Area, StringComparer.Ordinal);

    /// <summary>The longest session of a protocol that fits into a visit and that screening allows, else the shortest.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="minutes">The minutes of the visit.</param>
    /// <param name="effects">What screening changes.</param>
    public static int LengthFor(Protocol protocol, int minutes, PlanEffects effects)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(effects);
        var most = Math.Min(minutes, effects.LongestMinutes ?? int.MaxValue);
        return protocol.SessionLengths.LastOrDefault(length => length <= most, protocol.SessionLengths[0]);
    }

    /// <summary>Lays out a session.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="length">One of its lengths, in minutes.</param>
    /// <param name="effects">What screening changes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no plan for this length.</exception>
    public ArrangedSession Run(Protocol protocol, int length, PlanEffects effects)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(effects);
        ArgumentOutOfRangeException.ThrowIfZero(protocol.Session(length).Count);
        var gone = protocol.Steps.Where(step => effects.LeavesOut(step) || IsAllAlone(step, effects)).ToHashSet();
        var minutes = protocol.Steps.ToDictionary(
            step => step.Id,
            step => gone.Contains(step) ? 0 : step.Minutes[length],
            StringComparer.Ordinal
        );
        foreach (var step in protocol.Steps.Where(gone.Contains))
        {
            if (protocol.FallbackFor(step).FirstOrDefault(other => !gone.Contains(other)) is { } taker)
            {
                minutes[taker.Id] += step.Minutes[length];
            }
        }

        LeaveTurningOut(protocol, minutes, gone);
        return new(
            protocol,
            length,
            effects,
            [
                .. protocol.Steps.Select(step =>
                    Step(protocol, step, minutes[step.Id], length, gone.Contains(step), effects)
                ),
            ]
        );
    }

    private ArrangedStep Step(
        Protocol protocol,
        ProtocolStep step,
        int minutes,
        int length,
        bool isLeftOut,
        PlanEffects effects
    )
    {
        var there = RegionsOf(step).ToList();
        return new(step, minutes, step.Minutes[length])
        {
            IsLeftOut = isLeftOut,
            Position = step.Position is { } position ? effects.PositionFor(position) ?? position : null,
            Pressure = Math.Min(protocol.Pressure.Firmest, effects.PressureFor(step) ?? protocol.Pressure.Firmest),
            OnlyGlides = effects.OnlyGlidesIn(step),
            Regions = [.. there.Where(region => !IsOff(region, effects))],
            LetAlone = [.. there.Where(region => IsOff(region, effects))],
        };
    }

    private IEnumerable<BodyRegion> RegionsOf(ProtocolStep step) => step.Areas.SelectMany(area => regions[area]);

    /// <summary>Whether every place of a step is to be let alone.</summary>
    private bool IsAllAlone(ProtocolStep step, PlanEffects effects) =>
        effects.AreasOff.Count > 0 && RegionsOf(step).Any() && RegionsOf(step).All(region => IsOff(region, effects));

    private static bool IsOff(BodyRegion region, PlanEffects effects) =>
        effects.AreasOff.Contains(region.Id, StringComparer.Ordinal)
        || effects.AreasOff.Contains(region.Area, StringComparer.Ordinal);

    private static void LeaveTurningOut(Protocol protocol, Dictionary<string, int> minutes, HashSet<ProtocolStep> gone)
    {
        for (var at = 0; at < protocol.Steps.Count; at++)
        {
            var turn = protocol.Steps[at];
            if (turn.Phase is not SessionPhase.Turn || minutes[turn.Id] == 0)
            {
                continue;
            }

            var before = protocol.Steps.Take(at).LastOrDefault(step => minutes[step.Id] > 0);
            var after = protocol.Steps.Skip(at + 1).FirstOrDefault(step => minutes[step.Id] > 0);
            if ((before is null) != (after is null))
            {
                minutes[(before ?? after)!.Id] += minutes[turn.Id];
                minutes[turn.Id] = 0;
                gone.Add(turn);
            }
        }
    }
}
