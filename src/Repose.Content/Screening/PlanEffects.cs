using System.Collections.ObjectModel;

namespace Repose.Content;

/// <summary>What screening changes in a plan. The effects of several rules add up.</summary>
public sealed record PlanEffects
{
    /// <summary>No change.</summary>
    public static PlanEffects None { get; } = new();

    /// <summary>Tags of steps that are left out, such as <c>abdomen</c>.</summary>
    public IReadOnlyList<string> OmitTags { get; init; } = [];

    /// <summary>Ids of steps that are left out, such as <c>S3</c>.</summary>
    public IReadOnlyList<string> OmitSteps { get; init; } = [];

    /// <summary>Positions in which the client must not lie.</summary>
    public IReadOnlyList<BodyPosition> OmitPositions { get; init; } = [];

    /// <summary>Positions that take the place of others.</summary>
    public IReadOnlyDictionary<BodyPosition, BodyPosition> ReplacePositions { get; init; } =
        ReadOnlyDictionary<BodyPosition, BodyPosition>.Empty;

    /// <summary>The firmest pressure anywhere, from 1, the lightest, to 5; null for no limit.</summary>
    public int? PressureMax { get; init; }

    /// <summary>The firmest pressure in steps with a tag.</summary>
    public IReadOnlyDictionary<string, int> PressureMaxByTag { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    /// <summary>Tags of steps in which only gliding strokes (effleurage) are allowed.</summary>
    public IReadOnlyList<string> GlidingOnlyTags { get; init; } = [];

    /// <summary>Regions of the body that are not touched, by their ids in <c>content/body.yaml</c>.</summary>
    public IReadOnlyList<string> MaskedRegions { get; init; } = [];

    /// <summary>The firmest pressure in a region of the body.</summary>
    public IReadOnlyDictionary<string, int> PressureMaxByRegion { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    /// <summary>Kinds of add-on that are not given, such as <c>aromatherapy</c>.</summary>
    public IReadOnlyList<string> BlockedAddOns { get; init; } = [];

    /// <summary>Allergens whose products are not used.</summary>
    public IReadOnlyList<string> BlockedAllergens { get; init; } = [];

    /// <summary>Ids of tips that are not given.</summary>
    public IReadOnlyList<string> BlockedTips { get; init; } = [];

    /// <summary>The longest session in minutes; null for no limit.</summary>
    public int? MaxMinutes { get; init; }

    /// <summary>Whether a guardian must agree and be there.</summary>
    public bool GuardianRequired { get; init; }

    /// <summary>Whether the client sits for two minutes before standing up.</summary>
    public bool SlowRise { get; init; }

    /// <summary>Whether each area is asked about before it is touched, and nothing comes as a surprise.</summary>
    public bool TraumaInformed { get; init; }

    /// <summary>Whether it is asked after the session if the client is awake enough to drive.</summary>
    public bool DriveCheck { get; init; }

    /// <summary>What the therapist minds besides, in plain words.</summary>
    public IReadOnlyList<string> Minds { get; init; } = [];
}
