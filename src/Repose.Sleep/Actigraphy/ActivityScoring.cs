namespace Repose.Sleep;

/// <summary>How minutes of movement are told asleep and awake.</summary>
public enum ActivityScoring
{
    /// <summary>By <see cref="Repose.Sleep.ColeKripke"/> with <see cref="WebsterRules"/>: made with adults.</summary>
    ColeKripke,

    /// <summary>By <see cref="Repose.Sleep.Sadeh"/>: made with the young.</summary>
    Sadeh,
}
