namespace Repose.Content;

/// <summary>How a tip suits somebody, by what they told about themselves.</summary>
public enum TipFit
{
    /// <summary>Nothing that was told speaks against it.</summary>
    Suits,

    /// <summary>A doctor is to be asked first.</summary>
    DoctorFirst,

    /// <summary>Something that could speak against it was not told yet: ask first.</summary>
    NotKnown,

    /// <summary>It must not be given to them.</summary>
    NotForThem,
}
