using System.Collections.Frozen;

namespace Repose.Content;

/// <summary>What screening does to the plan of a session. Effects add up, and none takes another back.</summary>
public sealed record PlanEffects
{
    /// <summary>No effect.</summary>
    public static PlanEffects None { get; } = new();

    /// <summary>Whether no visit may be booked until someone has looked at it.</summary>
    public bool StopsBooking { get; init; }

    /// <summary>Tags of steps that are left out, such as <c>abdomen</c>.</summary>
    public IReadOnlyList<string> LeftOutTags { get; init; } = [];

    /// <summary>Ids of steps that are left out.</summary>
    public IReadOnlyList<string> LeftOutSteps { get; init; } = [];

    /// <summary>Positions in which nothing is done. One that is left out is not replaced either.</summary>
    public IReadOnlyList<BodyPosition> LeftOutPositions { get; init; } = [];

    /// <summary>Positions that another takes the place of.</summary>
    public IReadOnlyDictionary<BodyPosition, BodyPosition> Replacements { get; init; } =
        FrozenDictionary<BodyPosition, BodyPosition>.Empty;

    /// <summary>The firmest pressure anywhere, from 1 to 5; null where nothing limits it.</summary>
    public int? Pressure { get; init; }

    /// <summary>The firmest pressure of steps with a tag.</summary>
    public IReadOnlyDictionary<string, int> PressureByTag { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Tags of steps that are done by gliding alone.</summary>
    public IReadOnlyList<string> GlidingOnly { get; init; } = [];

    /// <summary>Facts that name places of the body to be left alone.</summary>
    public IReadOnlyList<string> AreasFrom { get; init; } = [];

    /// <summary>The places of the body to be left alone, by the ids of the body map. Known only in a decision.</summary>
    public IReadOnlyList<string> AreasOff { get; init; } = [];

    /// <summary>Whether places are to be left alone and nobody has said which.</summary>
    public bool AsksWhere { get; init; }

    /// <summary>The longest session, in minutes; null where nothing limits it.</summary>
    public int? LongestMinutes { get; init; }

    /// <summary>Kinds of add-on that are not for this client.</summary>
    public IReadOnlyList<BlockedAddOn> BlockedAddOns { get; init; } = [];

    /// <summary>Facts that name allergens which no product may hold.</summary>
    public IReadOnlyList<string> AllergensFrom { get; init; } = [];

    /// <summary>Allergens that no product may hold. Known only in a decision.</summary>
    public IReadOnlyList<string> BlockedAllergens { get; init; } = [];

    /// <summary>Tips that are not for this client.</summary>
    public IReadOnlyList<string> BlockedTips { get; init; } = [];

    /// <summary>Questionnaires to be asked now.</summary>
    public IReadOnlyList<string> InstrumentsToAsk { get; init; } = [];

    /// <summary>Whether a guardian must agree and be present.</summary>
    public bool NeedsGuardian { get; init; }

    /// <summary>Whether each area is asked about before it is touched, with clothes on if that is liked better.</summary>
    public bool TraumaInformed { get; init; }

    /// <summary>Whether the client gets up slowly and with help.</summary>
    public bool RisesSlowly { get; init; }

    /// <summary>Whether someone asks if the client is awake enough to drive.</summary>
    public bool ChecksDriving { get; init; }

    /// <summary>What else the therapist heeds, in whole sentences.</summary>
    public IReadOnlyList<string> Care { get; init; } = [];

    /// <summary>Both together: whatever either leaves out, limits or blocks. Lists are in order, as they are read.</summary>
    public PlanEffects And(PlanEffects other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            StopsBooking = StopsBooking || other.StopsBooking,
            LeftOutTags = Both(LeftOutTags, other.LeftOutTags),
            LeftOutSteps = Both(LeftOutSteps, other.LeftOutSteps),
            LeftOutPositions = Both(LeftOutPositions, other.LeftOutPositions),
            Replacements = Both(Replacements, other.Replacements, (one, two) => one > two ? one : two),
            Pressure = Smaller(Pressure, other.Pressure),
            PressureByTag = Both(PressureByTag, other.PressureByTag, Math.Min),
            GlidingOnly = Both(GlidingOnly, other.GlidingOnly),
            AreasFrom = Both(AreasFrom, other.AreasFrom),
            AreasOff = Both(AreasOff, other.AreasOff),
            AsksWhere = AsksWhere || other.AsksWhere,
            LongestMinutes = Smaller(LongestMinutes, other.LongestMinutes),
            BlockedAddOns = Both(BlockedAddOns, other.BlockedAddOns),
            AllergensFrom = Both(AllergensFrom, other.AllergensFrom),
            BlockedAllergens = Both(BlockedAllergens, other.BlockedAllergens),
            BlockedTips = Both(BlockedTips, other.BlockedTips),
            InstrumentsToAsk = Both(InstrumentsToAsk, other.InstrumentsToAsk),
            NeedsGuardian = NeedsGuardian || other.NeedsGuardian,
            TraumaInformed = TraumaInformed || other.TraumaInformed,
            RisesSlowly = RisesSlowly || other.RisesSlowly,
            ChecksDriving = ChecksDriving || other.ChecksDriving,
            Care = Both(Care, other.Care),
        };
    }

    /// <summary>With the places and allergens that the facts name.</summary>
    internal PlanEffects Told(Facts facts)
    {
        if (AreasFrom.Count == 0 && AllergensFrom.Count == 0)
        {
            return this;
        }

        string[] areas = [.. AreasFrom.SelectMany(id => facts[id]?.Named ?? []).Distinct(StringComparer.Ordinal)];
        return this with
        {
            AreasOff = Both(AreasOff, areas),
            AsksWhere = AsksWhere || (AreasFrom.Count > 0 && areas.Length == 0),
            BlockedAllergens = Both(BlockedAllergens, [.. AllergensFrom.SelectMany(id => facts[id]?.Named ?? [])]),
        };
    }

    /// <summary>Whether a step is left out: itself, by a tag, or because nothing is done in its position.</summary>
    public bool LeavesOut(ProtocolStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return LeftOutSteps.Contains(step.Id, StringComparer.Ordinal)
            || step.Tags.Any(tag => LeftOutTags.Contains(tag, StringComparer.Ordinal))
            || (step.Position is { } position && LeftOutPositions.Contains(position));
    }

    /// <summary>How the client lies where a protocol says how; null where nothing is done in that position.</summary>
    public BodyPosition? PositionFor(BodyPosition planned) =>
        LeftOutPositions.Contains(planned) ? null : Replacements.GetValueOrDefault(planned, planned);

    /// <summary>The firmest pressure of a step, from 1 to 5; null where nothing limits it.</summary>
    public int? PressureFor(ProtocolStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step
            .Tags.Select(tag => PressureByTag.TryGetValue(tag, out var most) ? most : (int?)null)
            .Aggregate(Pressure, Smaller);
    }

    /// <summary>Whether a step is done by gliding alone.</summary>
    public bool OnlyGlidesIn(ProtocolStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Tags.Any(tag => GlidingOnly.Contains(tag, StringComparer.Ordinal));
    }

    /// <summary>Whether it is at least as strict as another: adding the other changes nothing.</summary>
    public bool Covers(PlanEffects other) => And(other).Equals(And(None));

    /// <summary>Whether two do the same.</summary>
    public bool Equals(PlanEffects? other) =>
        other is not null && PlanEffectsText.Write(this).Equals(PlanEffectsText.Write(other), StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => PlanEffectsText.Write(this).GetHashCode(StringComparison.Ordinal);

    private static int? Smaller(int? one, int? other) =>
        one is null ? other
        : other is null ? one
        : Math.Min(one.Value, other.Value);

    private static IReadOnlyList<string> Both(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        other.Count == 0 ? one
        : one.Count == 0 ? other
        : [.. one.Union(other, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<T> Both<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
        where T : struct, Enum =>
        other.Count == 0 ? one
        : one.Count == 0 ? other
        : [.. one.Union(other).Order()];

    private static IReadOnlyDictionary<TKey, TValue> Both<TKey, TValue>(
        IReadOnlyDictionary<TKey, TValue> one,
        IReadOnlyDictionary<TKey, TValue> other,
        Func<TValue, TValue, TValue> stricter
    )
        where TKey : notnull
    {
        if (other.Count == 0 || one.Count == 0)
        {
            return other.Count == 0 ? one : other;
        }

        var both = new SortedDictionary<TKey, TValue>(one.ToDictionary(), Order<TKey>());
        foreach (var (key, value) in other)
        {
            both[key] = both.TryGetValue(key, out var mine) ? stricter(mine, value) : value;
        }

        return both;
    }

    private static IComparer<TKey> Order<TKey>() =>
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;
}
