namespace Repose.Content;

/// <summary>Whether the words of an instrument may be shipped.</summary>
public enum WordingRight
{
    /// <summary>They may not, or nobody has made sure that they may. Only the facts for scoring are here.</summary>
    Withheld,

    /// <summary>They may, and are here.</summary>
    Shipped,

    /// <summary>There are none: it is a task, not a set of questions.</summary>
    NoWords,
}
