namespace Repose.Content;

/// <summary>What a tip is about, in the order of the page.</summary>
public enum TipPillar
{
    /// <summary>The day's course, the bed and the bedroom.</summary>
    Routine,

    /// <summary>Moving.</summary>
    Exercise,

    /// <summary>Eating and drinking.</summary>
    Nutrition,

    /// <summary>What keeps people safe. It is for everyone, and no choice.</summary>
    Safety,
}
