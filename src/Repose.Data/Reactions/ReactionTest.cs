using NodaTime;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>One reaction test of a client, with every trial as it went. Never changed; its score is made from the trials.</summary>
public sealed class ReactionTest : IOfPractice
{
    /// <summary>Keeps a test.</summary>
    public ReactionTest(
        Id<MassagePractice> practiceId,
        Id<ReactionTest> id,
        Id<Client> clientId,
        Instant doneAt,
        IReadOnlyList<ReactionTrial> trials,
        ReactionDevice device
    )
    {
        ArgumentNullException.ThrowIfNull(device);
        (PracticeId, Id, ClientId, DoneAt) = (practiceId, id, clientId, doneAt);
        Trials = TrialsJson.Write(trials);
        (Device, Input) = (device.Name, device.Input);
        (Frame, LongestFrame, Handling, Tick) = (device.Frame, device.LongestFrame, device.Handling, device.Tick);
    }

    private ReactionTest() => (Trials, Device, Input) = ("[]", "", "");

    public Id<MassagePractice> PracticeId { get; private set; }
    public Id<ReactionTest> Id { get; private set; }
    public Id<Client> ClientId { get; private set; }

    /// <summary>When it reached the server: the clock of a phone may be wrong.</summary>
    public Instant DoneAt { get; private set; }

    /// <summary>Every trial (<see cref="TrialsJson"/>).</summary>
    public string Trials { get; private set; }

    /// <summary>On what it was done (<see cref="ReactionDevice.Name"/>).</summary>
    public string Device { get; private set; }

    /// <summary>How it was pressed (<see cref="ReactionDevice.Input"/>).</summary>
    public string Input { get; private set; }

    /// <summary>Milliseconds (<see cref="ReactionDevice.Frame"/>).</summary>
    public double? Frame { get; private set; }

    /// <summary>Milliseconds (<see cref="ReactionDevice.LongestFrame"/>).</summary>
    public double? LongestFrame { get; private set; }

    /// <summary>Milliseconds (<see cref="ReactionDevice.Handling"/>).</summary>
    public double? Handling { get; private set; }

    /// <summary>Milliseconds (<see cref="ReactionDevice.Tick"/>).</summary>
    public double? Tick { get; private set; }

    /// <summary>On what it was done, as it told of itself.</summary>
    public ReactionDevice On => new(Device, Input, Frame, LongestFrame, Handling, Tick);

    /// <summary>The test as the domain knows it, scored from its trials.</summary>
    public ReactionRun ToRun() => new(DoneAt, On.ToString(), ReactionScore.Of(TrialsJson.Read(Trials)));
}
