namespace Repose.Content;

/// <summary>A step as it will be done in one session, after what screening changed.</summary>
/// <param name="Step">The step of the protocol.</param>
/// <param name="Minutes">Its minutes; 0 where it is left out.</param>
/// <param name="Planned">Its minutes in the protocol.</param>
public sealed record ArrangedStep(ProtocolStep Step, int Minutes, int Planned)
{
    /// <summary>Whether it is left out.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>How the client lies; null while turning over.</summary>
    public BodyPosition? Position { get; init; } = Step.Position;

    /// <summary>The firmest pressure, from 1 to 5.</summary>
    public required int Pressure { get; init; }

    /// <summary>Whether it is done by gliding alone.</summary>
    public bool OnlyGlides { get; init; }

    /// <summary>The regions of the body map that it works on.</summary>
    public IReadOnlyList<BodyRegion> Regions { get; init; } = [];

    /// <summary>Regions of the step that are let alone.</summary>
    public IReadOnlyList<BodyRegion> LetAlone { get; init; } = [];

    /// <summary>The minutes that it took over from steps that are left out.</summary>
    public int Gained => Math.Max(0, Minutes - Planned);
}
