namespace Repose.Content;

/// <summary>Which way a breath goes.</summary>
public enum Breath
{
    /// <summary>In.</summary>
    In,

    /// <summary>Out.</summary>
    Out,
}
