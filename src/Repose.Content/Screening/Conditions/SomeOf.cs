namespace Repose.Content;

/// <summary>At least so many of several are so: one for "or", all for "and".</summary>
/// <remarks>
/// What is not known stays not known unless the others decide: the logic of three values of Kleene SC (1952),
/// Introduction to Metamathematics, section 64.
/// </remarks>
internal sealed record SomeOf(int Needed, IReadOnlyList<FactCondition> Parts) : FactCondition
{
    public override bool? Holds(Facts facts)
    {
        var (met, open) = (0, 0);
        foreach (var part in Parts)
        {
            var holds = part.Holds(facts);
            met += holds == true ? 1 : 0;
            open += holds is null ? 1 : 0;
        }

        return met >= Needed ? true
            : met + open < Needed ? false
            : null;
    }

    internal override IEnumerable<string> Asks => Parts.SelectMany(part => part.Asks).Distinct(StringComparer.Ordinal);

    internal override IEnumerable<string> Shows(Facts facts) =>
        Holds(facts) == true ? Parts.SelectMany(part => part.Shows(facts)).Distinct(StringComparer.Ordinal) : [];
}
