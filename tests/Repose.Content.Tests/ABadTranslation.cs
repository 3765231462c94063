namespace Repose.Content.Tests;

public class ABadTranslation
{
    private const string Claims = "content/claims/1-may.yaml";
    private const string SpanishClaims = "content/es/claims/1-may.yaml";
    private const string Vermont = "content/es/jurisdictions/us-vt.yaml";

    private static readonly Shelf Shipped = Shelf.Shipped();

    [Fact]
    public void Is_found_out_where_the_English_was_changed_since()
    {
        var faults = Shipped.Changed(Claims, "Some people doze off.", "Some people fall asleep.").SpanishFaults();

        Assert.Equal(2, faults.Count);
        var missing = faults.Single(fault => fault.File == Claims);
        Assert.Equal((8, "drowsy-on-the-table", "says"), (missing.Line, missing.Entry, missing.Field));
        Assert.StartsWith("Nobody has translated “You may feel drowsy", missing.Problem);
        Assert.Contains(SpanishClaims, missing.Remedy, StringComparison.Ordinal);
        var stale = faults.Single(fault => fault.File == SpanishClaims);
        Assert.Equal((10, "words 3", "en"), (stale.Line, stale.Entry, stale.Field));
        Assert.Equal($"Clients do not read this in {Claims}.", stale.Problem);
    }

    [Fact]
    public void Does_not_keep_the_English_from_being_read() =>
        Assert.NotEmpty(
            Shipped.Changed(Claims, "Some people doze off.", "Some people fall asleep.").Without(Vermont).Read().Claims
        );

    [Fact]
    public void Is_missed_where_there_is_none() =>
        Assert.All(
            Shipped.Without(SpanishClaims).SpanishFaults(),
            fault =>
            {
                Assert.Equal(Claims, fault.File);
                Assert.StartsWith("Nobody has translated", fault.Problem);
            }
        );

    [Fact]
    public void Is_missed_where_a_file_is_new()
    {
        var added = Shipped[Claims].Replace("group: may-do", "group: safety", StringComparison.Ordinal);
        var faults = Shipped
            .Without("content/claims/5-safety.yaml")
            .With("content/claims/6-new.yaml", added)
            .Without(Claims)
            .SpanishFaults();

        Assert.Contains(faults, fault => fault is { File: "content/claims/6-new.yaml", Field: "title" });
    }

    [Theory]
    [InlineData(SpanishClaims, "es: Lo que el", "es: ''\n    sp: Lo que el", "This field is not known here.")]
    [InlineData(SpanishClaims, "es: Lo que el masaje puede hacer", "es: ''", "There is no text.")]
    [InlineData(SpanishClaims, "words:", "translator: me\nwords:", "This field is not known here.")]
    [InlineData(
        SpanishClaims,
        "  - en: What massage may do",
        "  - en: What massage may do\n    es: Otra cosa\n  - en: What massage may do",
        "This is translated twice."
    )]
    [InlineData(
        SpanishClaims,
        "  - en: What massage may do",
        "  - en: What massage must do\n    es: Otra cosa\n  - en: What massage may do",
        $"Clients do not read this in {Claims}."
    )]
    [InlineData(
        Vermont,
        "Experiencia: {therapist-experience}",
        "Experiencia: {therapist-name}",
        "Its {placeholders} are not those of the English."
    )]
    [InlineData(Vermont, "english-counts:", "english-count:", "The field is missing.")]
    [InlineData(
        "content/es/instruments/phq-9.yaml",
        "words:",
        "words:\n  - en: Little interest or pleasure in doing things\n    es: Palabras nuestras",
        "Clients do not read this in content/instruments/phq-9.yaml."
    )]
    public void Is_refused_with_the_reason(string file, string words, string others, string problem) =>
        Assert.Contains(
            Shipped.Changed(file, words, others).SpanishFaults(),
            fault => fault.File == file && fault.Problem == problem && fault.Line > 0
        );

    [Fact]
    public void Translates_a_file_that_is_there()
    {
        var fault = Assert.Single(
            Shipped.With("content/es/claims/9-more.yaml", Shipped[SpanishClaims]).SpanishFaults()
        );

        Assert.Equal("content/es/claims/9-more.yaml", fault.File);
        Assert.Equal("There is no file of this name that it could translate.", fault.Problem);
    }
}
