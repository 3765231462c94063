namespace Repose.Content;

/// <summary>A choice is this one, or a set holds it.</summary>
internal sealed record FactNames(string Fact, string Name) : FactCondition
{
    public override bool? Holds(Facts facts) => facts[Fact]?.Named.Contains(Name, StringComparer.Ordinal);

    internal override IEnumerable<string> Asks => [Fact];

    internal override IEnumerable<string> Shows(Facts facts) => Holds(facts) == true ? [Fact] : [];
}
