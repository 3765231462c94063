namespace Repose.Validation;

/// <summary>How often something happened over simulated people, and how often it may.</summary>
/// <param name="Setting">Under which conditions.</param>
/// <param name="Times">How often it happened.</param>
/// <param name="Of">Out of how many.</param>
/// <param name="Low">The least share that is right, from 0 to 1, before room for chance.</param>
/// <param name="High">The largest share that is right.</param>
internal sealed record Figure(string Setting, int Times, int Of, double Low, double High)
{
    /// <summary>Whether the share is only told for comparison, and held to nothing.</summary>
    public bool ToldOnly { get; init; }

    public double Share => Times / (double)Of;

    /// <summary>The Monte Carlo standard error of the share.</summary>
    public double Error => Math.Sqrt(Share * (1 - Share) / Of);

    /// <summary>Within the band, or at most three standard errors (of the band's own end) outside.</summary>
    public bool Holds =>
        ToldOnly || (Share >= Low - 3 * ErrorAt(Low) - 1e-12 && Share <= High + 3 * ErrorAt(High) + 1e-12);

    private double ErrorAt(double share) => Math.Sqrt(share * (1 - share) / Of);
}
