namespace Repose.Practice;

/// <summary>What a clinician replied about massage.</summary>
public enum ClearanceReply
{
    /// <summary>Massage is agreed to.</summary>
    Agreed,

    /// <summary>Massage is agreed to within limits.</summary>
    WithLimits,

    /// <summary>Not now.</summary>
    NotNow,
}
