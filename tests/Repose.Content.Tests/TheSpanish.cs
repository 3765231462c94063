using System.Globalization;
using System.Text.RegularExpressions;
using Repose.Content.Reading;

namespace Repose.Content.Tests;

public partial class TheSpanish
{
    private static IReadOnlyList<Pair> Pairs { get; } =
    [.. Shelf.Shipped().Names.Where(name => name.StartsWith("content/es/", StringComparison.Ordinal)).SelectMany(Read)];

    private static readonly ContentLibrary English = ContentLibrary.English;
    private static readonly ContentLibrary Spanish = ContentLibrary.Spanish;

    [Theory]
    [InlineData("en", "You may feel drowsy")]
    [InlineData("en-GB", "You may feel drowsy")]
    [InlineData("es", "Es posible que sienta sueño")]
    [InlineData("es-CO", "Es posible que sienta sueño")]
    [InlineData("de", "You may feel drowsy")]
    [InlineData("", "You may feel drowsy")]
    public void Is_what_is_shipped_where_it_is_spoken(string culture, string words)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.StartsWith(words, ContentLibrary.Shipped.Claims[0].Says, StringComparison.Ordinal);
            Assert.Same(ContentLibrary.Shipped, ContentLibrary.Shipped);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Is_the_same_library_but_for_its_words() =>
        Assert.Equal(
            Leaf.AllOf(English).Where(leaf => !leaf.IsWords).Select(leaf => leaf.ToString()),
            Leaf.AllOf(Spanish).Where(leaf => !leaf.IsWords).Select(leaf => leaf.ToString())
        );

    [Fact]
    public void Is_there_for_every_text_that_a_client_can_read()
    {
        var spanish = Leaf.AllOf(Spanish).ToDictionary(leaf => leaf.Path, leaf => leaf.Value, StringComparer.Ordinal);

        // A name that is no word, and the words of a questionnaire that are shown as they were checked.
        Assert.All(
            Leaf.AllOf(English)
                .Where(leaf => leaf is { IsText: true, IsWords: true, IsForStaff: false })
                .Where(leaf => leaf.Value == spanish[leaf.Path]),
            leaf =>
                Assert.True(
                    leaf.Value is "STOP-Bang" || OnlyAPlaceholder().IsMatch(leaf.Value) || IsShownInEnglish(leaf.Path),
                    $"{leaf.Path} is '{leaf.Value}' in both."
                )
        );
    }

    [Fact]
    public void Leaves_what_only_those_who_work_here_read_in_English() =>
        Assert.Equal(
            Leaf.AllOf(English).Where(leaf => leaf.IsForStaff).Select(leaf => leaf.ToString()),
            Leaf.AllOf(Spanish).Where(leaf => leaf.IsForStaff).Select(leaf => leaf.ToString())
        );

    [Fact]
    public void Shows_questionnaires_that_were_checked_word_for_word_as_they_are_and_says_why()
    {
        Assert.Equal(
            ["gad-7", "peg", "phq-2", "phq-9"],
            Spanish.Instruments.Where(one => one.IsInEnglishOnly).Select(one => one.Id)
        );
        Assert.All(
            Spanish.Instruments.Where(one => one.IsInEnglishOnly),
            one =>
            {
                Assert.Equal(
                    English.Instrument(one.Id)!.Wording!.Items.Select(item => item.Asks),
                    one.Wording!.Items.Select(item => item.Asks)
                );
                Assert.StartsWith("Este cuestionario se muestra en inglés, porque", one.WhyInEnglish);
                HonestSpanish.Words(one.WhyInEnglish!);
            }
        );
        Assert.DoesNotContain(English.Instruments, one => one.IsInEnglishOnly);
    }

    [Fact]
    public void Says_in_our_own_words_what_is_asked_in_our_own_words() =>
        Assert.Equal(
            "¿Cuánto cansancio sintió durante el día?",
            Spanish.Instrument("daytime-check-in")!.Wording!.Items[1].Asks
        );

    [Fact]
    public void Says_of_what_is_signed_that_the_English_text_counts()
    {
        Assert.EndsWith(
            "Lo que vale ante la ley es el texto en inglés.",
            Spanish.Jurisdiction("us-vt")!.Disclosure!.EnglishCounts
        );
        Assert.Null(English.Jurisdiction("us-vt")!.Disclosure!.EnglishCounts);
    }

    [Fact]
    public void Calls_a_kept_band_by_its_Spanish_name()
    {
        var (english, spanish) = (English.Instrument("phq-9")!, Spanish.Instrument("phq-9")!);
        var kept = spanish.ScoreOf(16).Band!.Key;

        Assert.Equal("moderately severe", kept);
        Assert.Equal(kept, english.ScoreOf(16).Band!.Key);
        Assert.Equal("moderadamente grave", spanish.BandName(kept));
        Assert.Equal(kept, english.BandName(kept));
        Assert.Equal("a name of long ago", spanish.BandName("a name of long ago"));
    }

    [Fact]
    public void Promises_nothing_and_speaks_to_clients_as_we_do() =>
        Assert.All(Pairs, pair => HonestSpanish.Words(pair.Says));

    [Theory]
    [InlineData("El masaje cura el insomnio.")]
    [InlineData("Se garantiza que dormirá.")]
    [InlineData("Está demostrado que ayuda.")]
    [InlineData("Un remedio natural, sin fármacos.")]
    [InlineData("Deje de tomar sus pastillas.")]
    [InlineData("Usted tiene insomnio.")]
    [InlineData("Le ayudará a dormir.")]
    [InlineData("Sube la serotonina.")]
    [InlineData("Escribe tu diario.")]
    [InlineData("Reserve su curso de masajes.")]
    public void Would_be_refused_if_it_promised_or_were_not_our_Spanish(string words) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => HonestSpanish.Words(words));

    [Fact]
    public void Ends_its_sentences_as_the_English_does() =>
        Assert.All(
            Pairs,
            pair =>
            {
                Assert.Equal(pair.English[^1] is '.' or '?', pair.Says[^1] is '.' or '?');
                Assert.Equal(pair.Says.Count(sign => sign is '?'), pair.Says.Count(sign => sign is '¿'));
                Assert.Equal(
                    pair.English.Contains('?', StringComparison.Ordinal),
                    pair.Says.Contains('?', StringComparison.Ordinal)
                );
            }
        );

    [Fact]
    public void Has_the_numbers_of_the_English() =>
        Assert.All(Pairs, pair => Assert.Equal(Numbers(pair.English), Numbers(pair.Says)));

    [Fact]
    public void Says_may_where_the_English_does() =>
        Assert.All(
            Spanish.Claims.Where(claim => claim.Group == ClaimGroup.MayDo),
            claim => Assert.Matches(@"\b(puede|es posible)\b", claim.Says.ToLowerInvariant())
        );

    [Fact]
    public void Names_cbt_i_so_that_a_doctor_knows_it() =>
        Assert.Contains(
            "TCC-I (terapia cognitivo-conductual para el insomnio; en inglés, CBT-I)",
            Spanish.Claims.Single(claim => claim.Id == "cbt-i-first").Says,
            StringComparison.Ordinal
        );

    [Fact]
    public void Is_easy_to_read_on_average() =>
        Assert.InRange(
            Pairs
                .Where(pair => !pair.IsOfInstrument && pair.Says.EndsWith('.'))
                .Average(pair => SpanishReadingEase.Of(pair.Says)),
            65,
            120
        );

    [Fact]
    public void Is_nowhere_hard_to_read() =>
        Assert.All(
            Pairs.Where(pair => !pair.IsOfInstrument && pair.Says.EndsWith('.')),
            pair =>
                Assert.True(
                    SpanishReadingEase.Of(pair.Says) >= 50,
                    $"{SpanishReadingEase.Of(pair.Says):0.0}: {pair.Says}"
                )
        );

    [Theory]
    [InlineData("sueño", 2)]
    [InlineData("masaje", 3)]
    [InlineData("días", 2)]
    [InlineData("guía", 2)]
    [InlineData("queso", 2)]
    [InlineData("respiración", 4)]
    [InlineData("aire", 2)]
    [InlineData("muy", 1)]
    [InlineData("y", 1)]
    [InlineData("leer", 2)]
    public void Is_counted_by_its_syllables(string word, int syllables) =>
        Assert.Equal(syllables, SpanishReadingEase.Syllables(word));

    private static IReadOnlyList<string> Numbers(string text) =>
        [.. Number().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static bool IsShownInEnglish(string path) =>
        Spanish
            .Instruments.Where(one => one.IsInEnglishOnly)
            .Any(one => path.StartsWith($"Instruments[{one.Id}].Wording.", StringComparison.Ordinal));

    private static IEnumerable<Pair> Read(string name) =>
        ((YamlList)((YamlFields)YamlTree.Read(Shelf.Shipped()[name])!).Items["words"])
            .Items.Cast<YamlFields>()
            .Select(pair => new Pair(name, Text(pair, "en"), Text(pair, "es")));

    private static string Text(YamlFields pair, string field) => ((YamlScalar)pair.Items[field]).Text;

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\{[a-z-]+\}$")]
    private static partial Regex OnlyAPlaceholder();

    private sealed record Pair(string File, string English, string Says)
    {
        internal bool IsOfInstrument => File.Contains("/instruments/", StringComparison.Ordinal);
    }
}
