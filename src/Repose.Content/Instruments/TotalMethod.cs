namespace Repose.Content;

/// <summary>How the points of the items make a total.</summary>
public enum TotalMethod
{
    /// <summary>They are added.</summary>
    Sum,

    /// <summary>They are added and divided by the number of items.</summary>
    Mean,
}
