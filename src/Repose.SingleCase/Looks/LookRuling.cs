namespace Repose.SingleCase;

/// <summary>What may be said at a planned look.</summary>
/// <remarks>The default is <see cref="GoOn"/>, which says nothing yet.</remarks>
public enum LookRuling
{
    /// <summary>Nothing may be said before the next look.</summary>
    GoOn,

    /// <summary>The direction may be stated, now, whatever later looks would say.</summary>
    Found,

    /// <summary>This was the last look, and the direction may not be stated.</summary>
    NotFound,
}
