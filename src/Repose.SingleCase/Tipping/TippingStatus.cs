namespace Repose.SingleCase;

/// <summary>Whether missing days could undo a claim.</summary>
/// <remarks>The default is <see cref="NothingMissing"/>.</remarks>
public enum TippingStatus
{
    /// <summary>No day of the phase is missing.</summary>
    NothingMissing,

    /// <summary>There is no claim to lose, or nothing to compute it from.</summary>
    NoClaim,

    /// <summary>The claim is lost from the value that is given on.</summary>
    Tips,

    /// <summary>The claim is lost already when the missing days were like the recorded ones.</summary>
    TipsAtOnce,

    /// <summary>No value up to 100 standard deviations of the phase from its mean undoes the claim.</summary>
    Holds,
}
