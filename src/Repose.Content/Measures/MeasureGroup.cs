namespace Repose.Content;

/// <summary>Where a measure comes from.</summary>
public enum MeasureGroup
{
    /// <summary>Measured at the table.</summary>
    Movement,

    /// <summary>A result that the client brings.</summary>
    Brought,
}
