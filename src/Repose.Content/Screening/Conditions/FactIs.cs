namespace Repose.Content;

/// <summary>A fact is answered with yes; of a set, something is named.</summary>
internal sealed record FactIs(string Fact) : FactCondition
{
    public override bool? Holds(Facts facts) => facts[Fact] is { } told ? !told.IsNo && told.Text.Length > 0 : null;

    internal override IEnumerable<string> Asks => [Fact];

    internal override IEnumerable<string> Shows(Facts facts) => Holds(facts) == true ? [Fact] : [];
}
