namespace Repose.Import.AppleHealth;

/// <summary>What a <see cref="TagReader"/> found next.</summary>
internal enum TagStep
{
    /// <summary>The tag breaks the rules of XML.</summary>
    Malformed,

    /// <summary>The bytes end before the tag does.</summary>
    Incomplete,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>The end of a start tag: children or an end tag follow.</summary>
    Open,

    /// <summary>The end of a tag that has no children.</summary>
    Closed,
}
