namespace Repose.Content;

/// <summary>Where a part of a protocol comes from.</summary>
public enum Provenance
{
    /// <summary>Ours, where the study is silent.</summary>
    Extrapolated,

    /// <summary>The study, as far as its abstract and a summary of it tell.</summary>
    Study,

    /// <summary>Ours, and no massage: what has to be done in between.</summary>
    Practical,
}
