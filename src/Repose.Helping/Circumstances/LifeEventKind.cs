namespace Repose.Helping;

/// <summary>What in a life can change sleep as well as a course does.</summary>
public enum LifeEventKind
{
    /// <summary>The client was ill.</summary>
    Ill,

    /// <summary>The client slept away from home.</summary>
    Away,

    /// <summary>A medicine or supplement for sleep was begun.</summary>
    MedicineBegun,

    /// <summary>A medicine or supplement for sleep was left off.</summary>
    MedicineLeftOff,
}
