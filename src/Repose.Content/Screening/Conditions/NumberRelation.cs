namespace Repose.Content;

/// <summary>How a number stands to another.</summary>
internal enum NumberRelation
{
    /// <summary>The same or more.</summary>
    AtLeast,

    /// <summary>The same or less.</summary>
    AtMost,

    /// <summary>More.</summary>
    MoreThan,

    /// <summary>Less.</summary>
    LessThan,
}
