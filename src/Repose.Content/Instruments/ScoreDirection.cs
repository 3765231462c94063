namespace Repose.Content;

/// <summary>Which way the points of an instrument run.</summary>
public enum ScoreDirection
{
    /// <summary>More points are worse.</summary>
    HigherIsWorse,

    /// <summary>More points are better.</summary>
    HigherIsBetter,
}
