using System.Collections.Frozen;

namespace Repose.Content;

/// <summary>All rules of screening, and the facts that they ask about.</summary>
/// <param name="Facts">The facts, in the order of their file.</param>
/// <param name="Sections">The rules, part by part.</param>
public sealed record ScreeningBook(IReadOnlyList<ScreeningFact> Facts, IReadOnlyList<ScreeningSection> Sections)
{
    private readonly FrozenDictionary<string, ScreeningFact> facts = Facts.ToFrozenDictionary(
        fact => fact.Id,
        StringComparer.Ordinal
    );

    private readonly FrozenDictionary<string, ScreeningRule> rules = Sections
        .SelectMany(section => section.Rules)
        .ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Every rule, in the order of the files.</summary>
    public IReadOnlyList<ScreeningRule> Rules { get; } = [.. Sections.SelectMany(section => section.Rules)];

    /// <summary>The fact with an id, or null if there is none.</summary>
    public ScreeningFact? Fact(string id) => facts.GetValueOrDefault(id);

    /// <summary>The rule with an id, or null if there is none.</summary>
    public ScreeningRule? Rule(string id) => rules.GetValueOrDefault(id);

    /// <summary>Those facts that are known here and answered as they may be: what was kept long ago may not be.</summary>
    public Facts Known(Facts told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return Content.Facts.Of(told.Known.Where(one => Fact(one.Key)?.Allows(one.Value) == true));
    }
}
