namespace Repose.Content;

/// <summary>The parts of the page about claims, in their order.</summary>
public enum ClaimGroup
{
    /// <summary>What massage may do.</summary>
    MayDo,

    /// <summary>What massage cannot do, or what is not known.</summary>
    NotShown,

    /// <summary>What may be added to a massage: scents, oils, CBD.</summary>
    AddOns,

    /// <summary>What helps most, by the evidence.</summary>
    HelpsMost,

    /// <summary>What keeps people safe.</summary>
    Safety,
}
