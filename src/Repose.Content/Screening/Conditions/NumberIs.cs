namespace Repose.Content;

/// <summary>A number stands in a relation to another, which may be a fact too.</summary>
internal sealed record NumberIs(string Fact, NumberRelation Relation, int Limit, string? LimitFact) : FactCondition
{
    public override bool? Holds(Facts facts)
    {
        var limit = LimitFact is null ? Limit : facts[LimitFact]?.Number;
        return facts[Fact] is { IsNo: true } ? false : Compared(facts[Fact]?.Number, limit);
    }

    private bool? Compared(int? told, int? limit) =>
        told is not { } number || limit is not { } most
            ? null
            : Relation switch
            {
                NumberRelation.AtLeast => number >= most,
                NumberRelation.AtMost => number <= most,
                NumberRelation.MoreThan => number > most,
                _ => number < most,
            };

    internal override IEnumerable<string> Asks => LimitFact is null ? [Fact] : [Fact, LimitFact];

    internal override IEnumerable<string> Shows(Facts facts) => Holds(facts) == true ? [Fact] : [];
}
