namespace Repose.Sleep;

/// <summary>What part an episode plays in its night.</summary>
public enum EpisodeKind
{
    /// <summary>The one main sleep of its sleep date.</summary>
    Main,

    /// <summary>A nap: the source's own word, or a short sleep in the daytime.</summary>
    Nap,

    /// <summary>Another sleep at night: too short to be a main sleep, or second to it.</summary>
    Short,

    /// <summary>Time in bed of which nobody said that it was sleep. Never counted as sleep.</summary>
    InBedOnly,
}
