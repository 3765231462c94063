using FsCheck;
using FsCheck.Fluent;

namespace Repose.Content.Tests;

/// <summary>Laws of screening.</summary>
public class WhateverIsKnownOfAClient
{
    private static ScreeningBook Book => ContentLibrary.Shipped.Screening;

    private static Gen<FactAnswer?> Answer(ScreeningFact fact) =>
        Gen.Choose(0, 3)
            .SelectMany(known =>
                known == 0
                    ? Gen.Constant<FactAnswer?>(null)
                    : fact.Kind switch
                    {
                        FactKind.YesNo => Gen.Choose(0, 4).Select(yes => (FactAnswer?)FactAnswer.Of(yes == 0)),
                        FactKind.Number => Gen.Choose(fact.Least!.Value, fact.Most!.Value)
                            .Select(number => (FactAnswer?)FactAnswer.Of(number)),
                        FactKind.Choice => Gen.Elements<FactOption>(fact.Options)
                            .Select(option => (FactAnswer?)FactAnswer.Of(option.Id)),
                        _ => Some(Names(fact)).Select(names => (FactAnswer?)FactAnswer.Of(names)),
                    }
            );

    private static IReadOnlyList<string> Names(ScreeningFact fact) =>
        fact.Options.Count == 0 ? ["left-calf", "belly", "neck"] : [.. fact.Options.Select(option => option.Id)];

    private static Gen<IEnumerable<string>> Some(IReadOnlyList<string> names) =>
        Gen.Choose(0, (1 << names.Count) - 1).Select(chosen => names.Where((_, place) => ((chosen >> place) & 1) == 1));

    private static Arbitrary<Facts> Anything =>
        Gen.CollectToArray(Book.Facts, fact => Answer(fact).Select(answer => (fact.Id, Answer: answer)))
            .Select(answers =>
                Facts.Of(
                    answers.Where(one => one.Answer is not null).Select(one => KeyValuePair.Create(one.Id, one.Answer!))
                )
            )
            .ToArbitrary();

    private static Arbitrary<ScreeningFact[]> SomeFlags =>
        Gen.Elements<ScreeningFact>(Book.Facts.Where(fact => fact.Kind is FactKind.YesNo or FactKind.Set))
            .ArrayOf(6)
            .ToArbitrary();

    [Fact]
    public void Leads_to_a_decision_that_says_why() =>
        Prop.ForAll(
                Anything,
                facts =>
                {
                    var decision = Screen.Run(Book, facts);
                    return Enum.IsDefined(decision.Outcome)
                        && decision.Outcome == decision.Fired.Select(one => one.Outcome).DefaultIfEmpty().Max()
                        && decision.Fired.All(one =>
                            one.Because.Count > 0 && one.Because.All(id => facts[id] is not null)
                        )
                        && decision.Fired.All(one => decision.Effects.Covers(one.Effects))
                        && decision.Open.All(one => one.Missing.Count > 0 && one.Missing.All(id => facts[id] is null));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Is_never_judged_more_laxly_for_one_more_flag() =>
        Prop.ForAll(
                Anything,
                SomeFlags,
                (facts, flags) =>
                {
                    var more = flags.Aggregate(
                        facts,
                        (all, flag) =>
                            all.With(
                                flag.Id,
                                flag.Kind == FactKind.YesNo
                                    ? FactAnswer.Yes
                                    : FactAnswer.Of((all[flag.Id]?.Named ?? []).Append(Names(flag)[0]))
                            )
                    );
                    return IsAsStrict(Screen.Run(Book, more), Screen.Run(Book, facts));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Is_never_judged_more_laxly_for_knowing_more() =>
        Prop.ForAll(
                Anything,
                Anything,
                (facts, more) => IsAsStrict(Screen.Run(Book, more.And(facts)), Screen.Run(Book, facts))
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("phq-9")]
    [InlineData("phq-9-item-9")]
    [InlineData("phq-2")]
    [InlineData("gad-7")]
    [InlineData("ess")]
    [InlineData("ess-item-8")]
    [InlineData("stop-bang")]
    [InlineData("systolic")]
    [InlineData("diastolic")]
    public void Is_never_judged_more_laxly_for_a_worse_number(string id) =>
        Prop.ForAll(
                Anything,
                Gen.Choose(Book.Fact(id)!.Least!.Value, Book.Fact(id)!.Most!.Value).Two().ToArbitrary(),
                (facts, two) =>
                {
                    var (one, other) = two;
                    return Screen.Run(Book, facts.With(id, Math.Max(one, other))).Outcome
                        >= Screen.Run(Book, facts.With(id, Math.Min(one, other))).Outcome;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Is_judged_alike_in_whatever_order_the_rules_stand() =>
        Prop.ForAll(
                Anything,
                Gen.Shuffle(Book.Rules.ToArray()).ToArbitrary(),
                (facts, rules) =>
                {
                    var (one, other) = (
                        Screen.Run(Book, facts),
                        Screen.Run(new ScreeningBook(Book.Facts, [new("All", rules)]), facts)
                    );
                    return one.Outcome == other.Outcome
                        && one.Effects.Equals(other.Effects)
                        && one.Fired.Select(fired => fired.Rule.Id)
                            .SequenceEqual(other.Fired.Select(fired => fired.Rule.Id))
                        && one.Open.Select(open => open.Rule.Id).SequenceEqual(other.Open.Select(open => open.Rule.Id));
                }
            )
            .QuickCheckThrowOnFailure();

    private static bool IsAsStrict(ScreeningDecision one, ScreeningDecision other) =>
        one.Outcome >= other.Outcome
        && (one.Effects with { AsksWhere = true }).Covers(other.Effects with { AsksWhere = true })
        && other.Fired.All(before =>
            one.Fired.Any(now => now.Rule.Id == before.Rule.Id && now.Outcome >= before.Outcome)
        );
}
