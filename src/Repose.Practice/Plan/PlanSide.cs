namespace Repose.Practice;

/// <summary>One of the two who agree on a plan.</summary>
public enum PlanSide
{
    /// <summary>The client.</summary>
    Client,

    /// <summary>A therapist of the practice.</summary>
    Practice,
}
