using Repose.Helping;
using Repose.Helping.Tests;
using Repose.Pictures.Tests.Words;
using Repose.Pictures.Words;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Pictures.Tests.Languages;

public sealed class VerdictsInSpanish : IDisposable
{
    private static readonly HelpAnswer Asked = Some.Answer(new Client(5).Diary(Some.Course()));
    private readonly Speaking spanish = Speaking.In(new("es"));

    public void Dispose() => spanish.Dispose();

    [Theory]
    [InlineData(Verdict.HelpedByAnAmountThatMatters, Strength.ByLot, "Ayudó, en una medida que importa")]
    [InlineData(Verdict.HelpedByAnAmountThatMatters, Strength.BeforeAfter, "Mejor, en una medida que importa")]
    [InlineData(Verdict.HelpedByAnAmountThatMatters, Strength.Association, "Mejor, en una medida que importa")]
    [InlineData(Verdict.ProbablyHelped, Strength.ByLot, "Probablemente ayudó; no se sabe con certeza cuánto")]
    [InlineData(Verdict.ProbablyHelped, Strength.BeforeAfter, "Probablemente mejor; no se sabe con certeza cuánto")]
    [InlineData(Verdict.ProbablyHelped, Strength.Association, "Probablemente mejor; no se sabe con certeza cuánto")]
    [InlineData(Verdict.LittleOrNoDifference, Strength.ByLot, "Poca o ninguna diferencia")]
    [InlineData(Verdict.LittleOrNoDifference, Strength.BeforeAfter, "Poca o ninguna diferencia")]
    [InlineData(Verdict.LittleOrNoDifference, Strength.Association, "Poca o ninguna diferencia")]
    [InlineData(Verdict.Worse, Strength.ByLot, "El sueño fue peor")]
    [InlineData(Verdict.Worse, Strength.BeforeAfter, "El sueño fue peor")]
    [InlineData(Verdict.Worse, Strength.Association, "El sueño fue peor")]
    [InlineData(Verdict.CannotTellYet, Strength.ByLot, "Todavía no se puede saber")]
    [InlineData(Verdict.CannotTellYet, Strength.BeforeAfter, "Todavía no se puede saber")]
    [InlineData(Verdict.CannotTellYet, Strength.Association, "Todavía no se puede saber")]
    public void Have_a_heading(Verdict verdict, Strength strength, string heading) =>
        Assert.Equal(heading, VerdictWords.Heading(verdict, strength));

    [Theory]
    [InlineData(Strength.ByLot, "Comparación sólida: los días de las sesiones se eligieron por sorteo")]
    [InlineData(Strength.BeforeAfter, "Comparación más débil: compara lo de antes con lo de durante.")]
    [InlineData(Strength.Association, "No prueba una causa: los días de las sesiones se escogieron")]
    public void Say_how_strong_the_comparison_is(Strength strength, string words) =>
        Assert.StartsWith(words, VerdictWords.HowStrong(strength), StringComparison.Ordinal);

    [Fact]
    public void Give_the_finding_its_number_and_its_interval_in_one_sentence() =>
        Assert.Equal(
            "Durante el ciclo, en comparación con antes, usted se durmió alrededor de 12 min más pronto "
                + "(probablemente entre 3 min y 21 min más pronto). Un cambio que la gente nota es de alrededor de 20 min.",
            Said(Verdict.ProbablyHelped, 3, 21)[0]
        );

    [Fact]
    public void Say_which_way_each_end_of_an_interval_points() =>
        Assert.Contains(
            "usted se durmió alrededor de 2 min más pronto (probablemente entre 8 min más tarde y 12 min más pronto)",
            Said(Verdict.LittleOrNoDifference, -8, 12)[0]
        );

    [Fact]
    public void Say_that_worse_need_not_come_from_the_sessions() =>
        Assert.Equal(
            "Las sesiones no tienen por qué ser la razón. Hable con su terapeuta sobre una pausa o un cambio de plan. "
                + "Si sigue durmiendo mal, consulte a su médico.",
            Said(Verdict.Worse, -30, -8)[1]
        );

    [Fact]
    public void Say_all_that_open_nights_fit_with() =>
        Assert.StartsWith(
            "Estas noches son compatibles con un sueño mejor, igual o peor.",
            Said(Verdict.CannotTellYet, -5, 30)[1],
            StringComparison.Ordinal
        );

    [Fact]
    public void Do_not_rely_on_a_number_behind_a_gate() =>
        Assert.Contains(
            "Este número no pasó todas las comprobaciones, así que todavía no confíe en él.",
            Said(Verdict.CannotTellYet, 5, 30, new TrendDisagrees(3, false, Verdict.ProbablyHelped))
        );

    [Fact]
    public void Speak_of_the_client_to_a_therapist() =>
        Assert.All(
            Outcomes.All.SelectMany(outcome =>
                new[] { 3, -3, 0.0 }.Select(gain => OutcomeWords.Change(outcome, gain, Reader.Therapist))
            ),
            words =>
            {
                Assert.Contains("la persona", words);
                Assert.DoesNotContain("usted", words);
            }
        );

    [Fact]
    public void Say_a_change_that_ends_with_its_direction() =>
        Assert.All(
            Outcomes.All,
            outcome =>
            {
                Assert.EndsWith(OutcomeWords.BetterWords(outcome), OutcomeWords.Change(outcome, 3));
                Assert.EndsWith(OutcomeWords.WorseWords(outcome), OutcomeWords.Change(outcome, -3));
                Assert.NotEqual(OutcomeWords.BetterWords(outcome), OutcomeWords.WorseWords(outcome));
            }
        );

    [Fact]
    public void Explain_every_gate_in_whole_sentences() =>
        Assert.All(
            Every.Gate.SelectMany(gate => new[] { GateWords.Reason(gate), GateWords.Remedy(gate) }).OfType<string>(),
            WholeSentence
        );

    [Fact]
    public void Take_note_of_every_caution_in_a_sentence_that_goes_on() =>
        Assert.All(
            Every.Caution.Select(CautionWords.Say),
            words =>
            {
                WholeSentence(words);
                Assert.False(char.IsUpper(words[0]), words);
            }
        );

    [Fact]
    public void Count_one_as_one()
    {
        Assert.Equal(
            "Solo hay 1 noche utilizable antes del ciclo; se necesitan al menos 10.",
            GateWords.Reason(new TooFewDays(SingleCase.Phase.Baseline, 1, 10))
        );
        Assert.Equal(
            "Según estos registros, el ciclo no ha terminado: falta 1 día. Mirar antes de tiempo lleva a falsas alarmas.",
            GateWords.Reason(new CourseStillRunning(1))
        );
        Assert.Equal(
            "Medicamento o suplemento para dormir: hubo un cambio 1 día después del inicio del ciclo. No se puede saber cuál "
                + "de las dos cosas cambió el sueño.",
            GateWords.Reason(new OtherChangeNearStart("medicine or supplement for sleep", 1))
        );
        Assert.Equal("1 vez por noche", Numbers.Value(1, OutcomeWords.UnitOf(Outcomes.Awakenings)));
        Assert.Equal("0.5 veces por noche", Numbers.Value(0.5, OutcomeWords.UnitOf(Outcomes.Awakenings)));
    }

    [Fact]
    public void Say_a_chance_as_so_many_of_ten() =>
        Assert.Equal(
            "Probabilidad de que el sueño haya sido mejor, aunque sea un poco: alrededor de 8 de cada 10.",
            ChanceWords.Of(new Chance(0.81, "el sueño haya sido mejor, aunque sea un poco"))
        );

    private static void WholeSentence(string words)
    {
        Assert.EndsWith(".", words);
        Assert.DoesNotMatch(@"  |[{}]|\.\.| \.|\b1 (noches|días|puntos|veces|sesiones)\b", words);
        Assert.DoesNotMatch(@"\b(the|night|nights|course|session|was|were|with|before)\b", Outside(words));
    }

    /// <summary>Without what Helping wrote when it was asked, which the samples hold in English.</summary>
    private static string Outside(string words) =>
        words.Replace(
            "the measure and the size of change were fixed after the first session",
            "",
            StringComparison.Ordinal
        );

    private static List<string> Said(Verdict verdict, double low, double high, params Gate[] gates)
    {
        var answer = Asked.Level with
        {
            Verdict = verdict,
            Gates = gates,
            Cautions = [],
            Gain = new SingleCase.Gain((low + high) / 2, new EffectInterval(0.95, low, high), 0.5, 0.1, 0.5),
        };
        return [.. AnswerWords.Paragraphs(answer, Asked)];
    }
}
