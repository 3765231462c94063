namespace Repose.Content;

/// <summary>How sure one can be that a rule of screening is right.</summary>
public enum RuleConfidence
{
    /// <summary>Disputed.</summary>
    Low,

    /// <summary>Held by those who work in the field; its numbers or its reach may be ours.</summary>
    Medium,

    /// <summary>Generally agreed.</summary>
    High,
}
