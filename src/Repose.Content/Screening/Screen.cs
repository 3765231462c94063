namespace Repose.Content;

/// <summary>Puts what is known of a client to the rules of screening.</summary>
/// <remarks>
/// Every rule is looked at, and none can undo another: the strictest outcome counts and effects add up. So the order of
/// rules does not matter, and one more flag never leads to something laxer.
/// </remarks>
public static class Screen
{
    /// <summary>Decides.</summary>
    /// <param name="book">The rules, and the facts that they ask about.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="choices">What the practice has chosen; null for nothing.</param>
    public static ScreeningDecision Run(ScreeningBook book, Facts facts, ScreeningChoices? choices = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(facts);
        var known = WithOtherwise(book, facts);
        var certain = WithoutSeldomKnown(book, known);
        List<FiredRule> fired = [];
        List<OpenRule> open = [];
        foreach (var rule in book.Rules)
        {
            var applies = rule.When.Holds(known) == true;
            if (applies)
            {
                fired.Add(Fired(rule, known, choices ?? ScreeningChoices.None));
            }

            FactCondition[] asked = applies ? [.. rule.Further.Select(step => step.When)] : [rule.When];
            if (asked.Where(one => one.Holds(certain) is null).ToList() is { Count: > 0 } undecided)
            {
                open.Add(new(rule, Missing(undecided, book, known)));
            }
        }

        return Decision(fired, open);
    }

    private static ScreeningDecision Decision(List<FiredRule> fired, List<OpenRule> open) =>
        new(
            fired.Select(one => one.Outcome).DefaultIfEmpty().Max(),
            fired.Aggregate(PlanEffects.None, (all, one) => all.And(one.Effects)),
            [.. fired.OrderByDescending(one => one.Outcome).ThenBy(one => one.Rule.Id, StringComparer.Ordinal)],
            [.. open.OrderBy(one => one.Rule.Id, StringComparer.Ordinal)]
        );

    private static FiredRule Fired(ScreeningRule rule, Facts facts, ScreeningChoices choices)
    {
        RuleStep[] further = [.. rule.Further.Where(step => step.When.Holds(facts) == true)];
        return new(
            rule,
            further.Select(step => step.Outcome).Append(choices.OutcomeOf(rule)).Max(),
            further.Aggregate(rule.Effects, (all, step) => all.And(step.Effects)).Told(facts),
            further,
            [
                .. rule
                    .When.Shows(facts)
                    .Concat(further.SelectMany(step => step.When.Shows(facts)))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    private static Facts WithOtherwise(ScreeningBook book, Facts facts) =>
        Facts.Of(
            book.Facts.Where(fact => fact.Otherwise is not null)
                .Select(fact => KeyValuePair.Create(fact.Id, FactAnswer.Of(fact.Otherwise!.Value)))
                .Concat(facts.Known)
        );

    /// <summary>What few people know is taken as being nothing, to tell whether a rule is open for want of it alone.</summary>
    private static Facts WithoutSeldomKnown(ScreeningBook book, Facts facts) =>
        Facts.Of(
            book.Facts.Where(fact => fact.IsSeldomKnown && facts[fact.Id] is null)
                .Select(fact => KeyValuePair.Create(fact.Id, FactAnswer.No))
                .Concat(facts.Known)
        );

    private static IReadOnlyList<string> Missing(List<FactCondition> undecided, ScreeningBook book, Facts facts) =>
        [
            .. undecided
                .SelectMany(one => one.Asks)
                .Where(id => facts[id] is null && book.Fact(id)?.IsSeldomKnown != true)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
