namespace Repose.Content;

/// <summary>How a fact of screening is answered.</summary>
public enum FactKind
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Any number of several; none is an answer too.</summary>
    Set,
}
