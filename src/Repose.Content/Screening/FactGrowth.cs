namespace Repose.Content;

/// <summary>What a number of screening grows with by itself. The value is the days after which it is one more.</summary>
public enum FactGrowth
{
    /// <summary>One more each week.</summary>
    Weeks = 7,

    /// <summary>One more each year.</summary>
    Years = 365,
}
