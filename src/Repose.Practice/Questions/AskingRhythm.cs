namespace Repose.Practice;

/// <summary>How often a practice asks an instrument.</summary>
public enum AskingRhythm
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>Once, before a course.</summary>
    Once,

    /// <summary>Before, during and after a course.</summary>
    Throughout,
}
