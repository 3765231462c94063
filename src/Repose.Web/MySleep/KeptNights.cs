using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>A client's nights as the diary and as devices told them: side by side, never averaged.</summary>
public sealed record KeptNights(IReadOnlyList<Night> Told, IReadOnlyList<Night> Measured)
{
    /// <summary>Whether anything is known at all.</summary>
    public bool IsEmpty => Told.Count == 0 && Measured.Count == 0;

    /// <summary>The nights of the diary, or those of devices.</summary>
    public IReadOnlyList<Night> From(bool device) => device ? Measured : Told;
}
