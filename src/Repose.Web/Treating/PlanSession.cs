using Repose.Content;
using Repose.Practice;
using Repose.Web.Protocols;

namespace Repose.Web.Treating;

/// <summary>Lays a protocol out for a visit, in the words of the screen.</summary>
internal static class PlanSession
{
    /// <summary>The id of a session that follows no protocol.</summary>
    internal const string AsAgreed = "as-agreed";

    /// <param name="content">Knows the body.</param>
    /// <param name="protocol">What is followed; null for what was agreed by word of mouth.</param>
    /// <param name="minutes">The minutes of the visit.</param>
    /// <param name="limits">What screening changes.</param>
    internal static RoomPlan Of(ContentLibrary content, Protocol? protocol, int minutes, Limits limits)
    {
        if (protocol is null)
        {
            return Free(minutes, limits);
        }

        var length = ArrangeSession.LengthFor(protocol, minutes, limits.Effects);
        var session = new ArrangeSession(content.BodyMaps).Run(protocol, length, limits.Effects);
        return new(
            protocol.Id,
            protocol.Version,
            protocol.Name,
            length,
            Math.Min(protocol.Pressure.Firmest, limits.Effects.Pressure ?? protocol.Pressure.Firmest),
            [
                // What this length has no time for was never part of it.
                .. session
                    .Steps.Where(step => step.Planned > 0 || step.Minutes > 0)
                    .Select((step, place) => Step(step, place + 1, limits)),
            ]
        )
        {
            Care = [.. Stopped(limits), .. Shortened(session), .. limits.Effects.Care],
        };
    }

    /// <summary>The plan of a session that has begun: what the record says, with what the protocol adds for the eye.</summary>
    internal static RoomPlan Of(SessionDone session, RoomPlan arranged) =>
        new(
            session.Protocol,
            session.ProtocolVersion,
            arranged.Name,
            session.PlannedMinutes,
            session.Pressure ?? arranged.Pressure,
            [.. session.Steps.OrderBy(step => step.Number).Select(step => Step(step, arranged))]
        )
        {
            Care = arranged.Care,
        };

    private static RoomPlan Free(int minutes, Limits limits) =>
        new(
            AsAgreed,
            1,
            "As agreed, without steps",
            minutes,
            limits.Effects.Pressure ?? 5,
            [
                new(1, "M1", "Massage as agreed")
                {
                    Position = "As agreed",
                    Seconds = minutes * 60,
                    PlannedSeconds = minutes * 60,
                    Pressure = limits.Effects.Pressure ?? 5,
                },
            ]
        )
        {
            Care = [.. limits.Reasons.Select(one => one.Why).Distinct(StringComparer.Ordinal), .. limits.Effects.Care],
        };

    private static RoomStep Step(ArrangedStep step, int number, Limits limits) =>
        new(number, step.Step.Id, step.Step.Technique)
        {
            Area = step.Step.Area ?? "",
            Position = ProtocolWords.Of(step.Position),
            Lies = ProtocolWords.KeyOf(step.Position),
            IsTurn = step.Step.Phase is SessionPhase.Turn,
            Cue = step.Step.Cue ?? "",
            BothSides = step.Step.BothSides,
            Regions = [.. step.Regions.Select(region => region.Id)],
            LetAlone = [.. step.LetAlone.Select(region => region.Name)],
            Pressure = step.Pressure,
            OnlyGlides = step.OnlyGlides,
            IsOfStudy = step.Step.Provenance is Provenance.Study,
            Seconds = step.Minutes * 60,
            PlannedSeconds = step.Planned * 60,
            IsLeftOut = step.IsLeftOut,
            Why = step.IsLeftOut ? limits.WhyOut(step.Step, [.. step.Regions, .. step.LetAlone]) : "",
        };

    private static RoomStep Step(SessionStep step, RoomPlan arranged)
    {
        var drawn =
            arranged.Steps.FirstOrDefault(one => one.Id.Equals(step.StepId, StringComparison.Ordinal))
            ?? new(step.Number, step.StepId, step.Technique);
        return drawn with
        {
            Number = step.Number,
            Technique = step.Technique,
            Area = step.Area,
            Position = ProtocolWords.OfKey(step.Position),
            Lies = step.Position,
            Regions = step.RegionIds(),
            IsOfStudy = step.IsOfStudy,
            Seconds = step.State is SessionStepState.LeftOut ? 0 : step.PlannedSeconds,
            IsLeftOut = step.State is SessionStepState.LeftOut,
            Why = step.State is SessionStepState.LeftOut ? step.Reason : "",
        };
    }

    private static IEnumerable<string> Stopped(Limits limits) =>
        limits.Effects.StopsBooking
            ?
            [
                "Screening says: no session until this is settled.",
                .. limits
                    .Reasons.Where(one => one.Effects.StopsBooking)
                    .Select(one => one.Why)
                    .Distinct(StringComparer.Ordinal),
            ]
            : [];

    private static IEnumerable<string> Shortened(ArrangedSession session)
    {
        if (session.Shorter > 0)
        {
            yield return $"No step is left to take {session.Shorter} of the minutes: the session is that much shorter.";
        }

        if (session.IsTooLong)
        {
            yield return $"No plan of this protocol is short enough. End after {session.Effects.LongestMinutes} minutes.";
        }
    }
}
