using Repose.Pictures.Tests.Words;

namespace Repose.Content.Tests;

public class TheScreeningRules
{
    private static ScreeningBook Book => ContentLibrary.Shipped.Screening;

    private static IEnumerable<string> ForClients =>
        Book
            .Rules.SelectMany(rule => rule.Further.Select(step => step.ForClient).Append(rule.ForClient))
            .OfType<string>();

    private static ScreeningDecision With(params string[] flags) =>
        Screen.Run(Book, flags.Aggregate(Facts.None, (facts, flag) => facts.With(flag, yes: true)));

    [Fact]
    public void Are_104() => Assert.Equal(104, Book.Rules.Count);

    [Fact]
    public void Lead_to_each_outcome_as_often_as_the_ground_that_they_were_made_from() =>
        Assert.Equal(
            [
                (ScreeningOutcome.Proceed, 12),
                (ScreeningOutcome.Modify, 25),
                (ScreeningOutcome.ReferSoon, 11),
                (ScreeningOutcome.AskClearance, 27),
                (ScreeningOutcome.Defer, 4),
                (ScreeningOutcome.ReferUrgently, 16),
                (ScreeningOutcome.Emergency, 9),
            ],
            Book.Rules.CountBy(rule => rule.Outcome).OrderBy(one => one.Key).Select(one => (one.Key, one.Value))
        );

    [Fact]
    public void Give_a_client_the_reason_but_where_another_could_read_it() =>
        Assert.Equal(["MH08"], Book.Rules.Where(rule => rule.ForClient is null).Select(rule => rule.Id));

    [Fact]
    public void Are_easy_to_read_on_average() => Assert.InRange(ForClients.Average(ReadingEase.Grade), 0, 7);

    [Fact]
    public void Are_none_of_them_hard_to_read() =>
        Assert.All(
            ForClients,
            text => Assert.True(ReadingEase.Grade(text) <= 10.5, $"{ReadingEase.Grade(text):0.0}: {text}")
        );

    [Fact]
    public void Are_easy_to_read_in_Spanish_too() =>
        Assert.InRange(
            ContentLibrary
                .Spanish.Screening.Rules.Select(rule => rule.ForClient)
                .OfType<string>()
                .Average(SpanishReadingEase.Of),
            65,
            100
        );

    [Fact]
    public void Promise_nothing_and_name_nobody_ill() => Assert.All(ForClients, Honest.Sentence);

    [Fact]
    public void Speak_of_facts_in_words_that_can_follow_others() =>
        Assert.All(
            Book.Facts,
            fact =>
            {
                Honest.Words(fact.Says);
                Assert.False(fact.Says.EndsWith('.') || char.IsUpper(fact.Says[0]), fact.Says);
            }
        );

    [Fact]
    public void Can_be_met_each_of_them() =>
        Assert.All(
            Book.Rules,
            rule =>
            {
                var facts = Book
                    .Facts.Where(fact => rule.Asks.Contains(fact.Id))
                    .Aggregate(Facts.None, (all, fact) => all.With(fact.Id, Strongest(fact)));
                Assert.True(Ages.Any(facts, rule), rule.Id);
            }
        );

    [Fact]
    public void Name_every_fact_that_is_missing_where_nothing_is_known()
    {
        var nothing = Screen.Run(Book, Facts.None);

        Assert.Equal(ScreeningOutcome.Proceed, nothing.Outcome);
        Assert.Empty(nothing.Fired);
        Assert.Contains(nothing.Open, open => open.Rule.Id == "V01" && open.Missing.Contains("chest-pain"));
        Assert.DoesNotContain(nothing.Open, open => open.Rule.Id == "K02");
    }

    [Theory]
    [InlineData("cauda-equina-signs", ScreeningOutcome.Emergency)]
    [InlineData("suicide-plan", ScreeningOutcome.Emergency)]
    [InlineData("suicidal-thoughts", ScreeningOutcome.ReferUrgently)]
    [InlineData("drowsy-driving", ScreeningOutcome.ReferUrgently)]
    [InlineData("fever", ScreeningOutcome.Defer)]
    [InlineData("bipolar", ScreeningOutcome.AskClearance)]
    [InlineData("acts-out-dreams", ScreeningOutcome.ReferSoon)]
    [InlineData("lymph-nodes", ScreeningOutcome.Modify)]
    [InlineData("drug-tested", ScreeningOutcome.Proceed)]
    public void Decide_as_they_say(string flag, ScreeningOutcome outcome) => Assert.Equal(outcome, With(flag).Outcome);

    [Fact]
    public void Let_a_session_go_on_where_the_row_says_so_though_a_doctor_is_to_hear_the_same_day()
    {
        Assert.False(With("suicidal-thoughts").Effects.StopsBooking);
        Assert.False(With("drowsy-driving").Effects.StopsBooking);
        Assert.True(With("stops-sedative").Effects.StopsBooking);
    }

    [Fact]
    public void Ask_a_doctor_about_snoring_only_with_sleepy_days_and_two_signs()
    {
        Assert.Equal(ScreeningOutcome.Proceed, With("loud-snoring", "breathing-pauses").Outcome);
        Assert.Equal(ScreeningOutcome.Proceed, With("sleepy-days", "loud-snoring").Outcome);
        Assert.Equal(ScreeningOutcome.ReferSoon, With("sleepy-days", "loud-snoring", "breathing-pauses").Outcome);
    }

    [Fact]
    public void Turn_a_client_in_the_second_third_of_a_pregnancy_and_let_the_practice_say_from_when_half_sitting()
    {
        var facts = Facts.None.With("pregnant", yes: true).With("pregnancy-week", 16);
        var (usual, early) = (Screen.Run(Book, facts), Screen.Run(Book, facts.With("semi-recumbent-from", 14)));

        Assert.Equal(BodyPosition.SideLying, usual.Effects.PositionFor(BodyPosition.Prone));
        Assert.Equal(BodyPosition.Supine, usual.Effects.PositionFor(BodyPosition.Supine));
        Assert.Equal(BodyPosition.SemiRecumbent, early.Effects.PositionFor(BodyPosition.Supine));
        Assert.True(usual.Effects.LeavesOut(Step("S3")) && usual.Effects.LeavesOut(Step("S7")));
        Assert.Equal(1, usual.Effects.PressureFor(Step("S2")));
        Assert.True(usual.Effects.OnlyGlidesIn(Step("S4")));
    }

    [Fact]
    public void Let_the_practice_choose_for_the_first_months_of_a_pregnancy_and_nowhere_else()
    {
        var facts = Facts.None.With("pregnant", yes: true).With("pregnancy-week", 8);
        var choices = new ScreeningChoices
        {
            Outcomes = new Dictionary<string, ScreeningOutcome>
            {
                ["G01"] = ScreeningOutcome.Defer,
                ["V01"] = ScreeningOutcome.Proceed,
            },
        };

        Assert.Equal(ScreeningOutcome.AskClearance, Screen.Run(Book, facts).Outcome);
        Assert.Equal(ScreeningOutcome.Defer, Screen.Run(Book, facts, choices).Outcome);
        Assert.Equal(
            ScreeningOutcome.Emergency,
            Screen.Run(Book, facts.With("chest-pain", yes: true), choices).Outcome
        );
        Assert.Equal(["G01"], Book.Rules.Where(rule => rule.PracticeMayChoose.Count > 0).Select(rule => rule.Id));
    }

    [Fact]
    public void Leave_a_position_out_even_where_another_rule_would_replace_it()
    {
        var effects = With("breathless-flat", "stable-heart-disease", "chest-surgery").Effects;

        Assert.Null(effects.PositionFor(BodyPosition.Prone));
        Assert.Equal(BodyPosition.SemiRecumbent, effects.PositionFor(BodyPosition.Supine));
    }

    [Fact]
    public void Leave_the_places_alone_that_were_named_and_ask_where_none_was()
    {
        var named = Screen.Run(
            Book,
            Facts.None.With("broken-skin", yes: true).With("areas-affected", FactAnswer.Of("left-calf"))
        );

        Assert.Equal(["left-calf"], named.Effects.AreasOff);
        Assert.False(named.Effects.AsksWhere);
        Assert.True(With("broken-skin").Effects.AsksWhere);
    }

    [Fact]
    public void Keep_products_with_a_named_allergen_away()
    {
        var told = Facts.None.With("oil-allergies", FactAnswer.Of("sesame", "tree-nut"));

        Assert.Equal(["sesame", "tree-nut"], Screen.Run(Book, told).Effects.BlockedAllergens);
        Assert.Empty(Screen.Run(Book, Facts.None.With("oil-allergies", FactAnswer.Of())).Fired);
    }

    [Fact]
    public void Become_stricter_by_their_further_steps()
    {
        Assert.Equal(ScreeningOutcome.Modify, With("blood-thinner").Outcome);
        Assert.Equal(ScreeningOutcome.AskClearance, With("blood-thinner", "unexplained-bruising").Outcome);
        Assert.Contains(With("blood-thinner").Open, open => open.Rule.Id == "V04");
    }

    [Fact]
    public void Keep_their_effects_as_text_that_reads_the_same()
    {
        var effects = With([.. Book.Facts.Where(fact => fact.Kind == FactKind.YesNo).Select(fact => fact.Id)]).Effects;

        Assert.Equal(effects, PlanEffectsText.Read(PlanEffectsText.Write(effects)));
        Assert.Equal(PlanEffects.None, PlanEffectsText.Read(PlanEffectsText.Write(PlanEffects.None)));
    }

    [Fact]
    public void Forget_what_no_rule_knows_any_more_or_what_cannot_be()
    {
        var told = Facts
            .None.With("chest-pain", yes: true)
            .With("of-old", yes: true)
            .With("age", 900)
            .With("cbd-here", FactAnswer.Of("perhaps"));

        Assert.Equal(["chest-pain"], Book.Known(told).Known.Keys);
    }

    private static ProtocolStep Step(string id) =>
        ContentLibrary.Shipped.Protocols[0].Steps.Single(step => step.Id == id);

    private static FactAnswer Strongest(ScreeningFact fact) =>
        fact.Kind switch
        {
            FactKind.YesNo => FactAnswer.Yes,
            FactKind.Number => FactAnswer.Of(fact.Most!.Value),
            FactKind.Choice => FactAnswer.Of(fact.Options[^1].Id),
            _ => FactAnswer.Of(fact.Options.Count == 0 ? ["somewhere"] : fact.Options.Select(one => one.Id)),
        };

    /// <summary>Some rules want a number to be small, or within a band.</summary>
    private static class Ages
    {
        internal static bool Any(Facts facts, ScreeningRule rule) =>
            (
                from age in new int?[] { null, 0, 8, 60, 80 }
                from week in new int?[] { null, 5, 20, 30 }
                from other in new int?[] { null, 12, 25 }
                select Screen.Run(Book, Numbers(facts, rule, age, week, other))
            ).Any(decision => decision.Fired.Any(fired => fired.Rule.Id == rule.Id));

        private static Facts Numbers(Facts facts, ScreeningRule rule, int? age, int? week, int? other) =>
            With(
                With(With(With(facts, rule, "age", age), rule, "pregnancy-week", week), rule, "phq-9", other),
                rule,
                "platelets",
                other
            );

        private static Facts With(Facts facts, ScreeningRule rule, string id, int? number) =>
            number is { } told && rule.Asks.Contains(id) ? facts.With(id, told) : facts;
    }
}
