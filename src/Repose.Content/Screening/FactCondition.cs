namespace Repose.Content;

/// <summary>What must be so for a rule of screening. There is no "not": more flags can only make more rules apply.</summary>
public abstract record FactCondition
{
    /// <summary>Whether it is so; null where that is not known.</summary>
    public abstract bool? Holds(Facts facts);

    /// <summary>The ids of the facts that it asks about.</summary>
    internal abstract IEnumerable<string> Asks { get; }

    /// <summary>The ids of the facts that make it so. Empty where it is not so.</summary>
    internal abstract IEnumerable<string> Shows(Facts facts);
}
