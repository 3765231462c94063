namespace Repose.Content.Tests;

/// <summary>Totals worked out by hand, each beside the rule that it follows.</summary>
public class AScoredForm
{
    private static Score Score(string id, params int?[] points) => ContentLibrary.Shipped.Instrument(id)!.Score(points);

    [Theory]
    // Added up. ISI: 3+2+1+3+2+2+2 = 15, the first total of "moderate" (15 to 21).
    [InlineData("isi", new[] { 3, 2, 1, 3, 2, 2, 2 }, 15, "moderate")]
    // One point less is the last of "below the threshold" (8 to 14).
    [InlineData("isi", new[] { 3, 2, 1, 3, 2, 2, 1 }, 14, "below the threshold")]
    // ESS: 8 × 1 + 3 = 11, the first total above 10.
    [InlineData("ess", new[] { 1, 1, 1, 1, 1, 1, 2, 3 }, 11, "mild")]
    // AIS: 6 is the authors' cut-off.
    [InlineData("ais", new[] { 1, 1, 1, 1, 1, 1, 0, 0 }, 6, "mild")]
    // PHQ-9: 5, 10, 15 and 20 start mild, moderate, moderately severe, severe (Kroenke 2001).
    [InlineData("phq-9", new[] { 1, 1, 1, 1, 0, 0, 0, 0, 0 }, 4, "minimal")]
    [InlineData("phq-9", new[] { 1, 1, 1, 1, 1, 0, 0, 0, 0 }, 5, "mild")]
    [InlineData("phq-9", new[] { 2, 2, 2, 2, 2, 0, 0, 0, 0 }, 10, "moderate")]
    [InlineData("phq-9", new[] { 3, 3, 3, 3, 3, 0, 0, 0, 0 }, 15, "moderately severe")]
    [InlineData("phq-9", new[] { 3, 3, 3, 3, 3, 3, 2, 0, 0 }, 20, "severe")]
    // GAD-7: 5, 10 and 15 start mild, moderate, severe (Spitzer 2006).
    [InlineData("gad-7", new[] { 2, 2, 2, 2, 1, 0, 0 }, 9, "mild")]
    [InlineData("gad-7", new[] { 2, 2, 2, 2, 2, 2, 3 }, 15, "severe")]
    // STOP-Bang: one for each yes; 3 and 4 are intermediate.
    [InlineData("stop-bang", new[] { 1, 0, 0, 1, 0, 1, 0, 1 }, 4, "intermediate")]
    [InlineData("pain-nrs", new[] { 4 }, 4, "moderate")]
    public void Has_a_total_and_its_band(string id, int[] points, double total, string band)
    {
        var score = Score(id, [.. points.Cast<int?>()]);

        Assert.Equal((total, null, band), (score.Total, score.NoTotal, score.Band?.Name));
    }

    [Theory]
    // PEG: the mean of three, (7+8+6)/3 = 7 (Krebs 2009).
    [InlineData("peg", new[] { 7, 8, 6 }, 7.0)]
    [InlineData("peg", new[] { 5, 5, 6 }, 16 / 3.0)]
    // RCSQ: the mean of five lines of 100 mm; (20+40+60+80+50)/5 = 50.
    [InlineData("rcsq", new[] { 20, 40, 60, 80, 50 }, 50.0)]
    // PROMIS: raw points start at 1 each, so the least is 8.
    [InlineData("promis-sd", new[] { 1, 1, 1, 1, 1, 1, 1, 1 }, 8.0)]
    // JSS: 4 × 3 = 12.
    [InlineData("jss", new[] { 3, 3, 3, 3 }, 12.0)]
    public void Has_a_total_without_bands(string id, int[] points, double total) =>
        Assert.Equal(
            (total, null),
            (Score(id, [.. points.Cast<int?>()]).Total, Score(id, [.. points.Cast<int?>()]).Band)
        );

    [Theory]
    // More points are better on the SCI: its cut-off is reached at 16 and below.
    [InlineData(new[] { 2, 2, 2, 2, 2, 2, 2, 2 }, 16, true)]
    [InlineData(new[] { 2, 2, 2, 2, 2, 2, 2, 3 }, 17, false)]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0, 0 }, 0, true)]
    [InlineData(new[] { 4, 4, 4, 4, 4, 4, 4, 4 }, 32, false)]
    public void Reaches_the_cut_off_of_a_scale_that_is_better_when_high_from_above(int[] points, int total, bool low)
    {
        var score = Score("sci", [.. points.Cast<int?>()]);

        Assert.Equal((total, low), (score.Total, score.CutOffs.Count == 1));
    }

    [Theory]
    // BIS: three days or more on one of items 1 to 4, and on one of items 5 and 6 (Pallesen 2008).
    [InlineData(new[] { 3, 0, 0, 0, 3, 0 }, true)]
    [InlineData(new[] { 0, 0, 0, 7, 0, 3 }, true)]
    [InlineData(new[] { 2, 2, 2, 2, 7, 7 }, false)]
    [InlineData(new[] { 7, 7, 7, 7, 2, 2 }, false)]
    public void Shows_the_case_rule_of_the_bergen_scale_and_not_its_total(int[] points, bool shown) =>
        Assert.Equal(shown, Score("bis", [.. points.Cast<int?>()]).Patterns.Count == 1);

    [Theory]
    // STOP-Bang: high as well with two of STOP and one of body mass (5), neck (7), being a man (8).
    [InlineData(new[] { 1, 1, 0, 0, 0, 0, 0, 1 }, true)]
    [InlineData(new[] { 1, 1, 0, 0, 0, 1, 0, 0 }, false)]
    [InlineData(new[] { 1, 0, 0, 0, 1, 0, 1, 1 }, false)]
    public void Shows_the_second_way_to_a_high_stop_bang(int[] points, bool shown) =>
        Assert.Equal(shown, Score("stop-bang", [.. points.Cast<int?>()]).Patterns.Count == 1);

    [Theory]
    [InlineData(3, new[] { "women" })]
    [InlineData(4, new[] { "men", "women" })]
    public void Keeps_cut_offs_for_men_and_women_apart(int total, string[] reached) =>
        Assert.Equal(reached, Score("audit-c", total - 2, 1, 1).CutOffs.Select(cutOff => cutOff.For));

    [Fact]
    public void Sends_on_from_two_questions_to_nine_at_three_points()
    {
        Assert.Empty(Score("phq-2", 1, 1).CutOffs);
        Assert.Single(Score("phq-2", 1, 2).CutOffs);
    }

    [Fact]
    public void Leads_to_help_at_once_on_any_thought_of_death_however_low_the_total() =>
        Assert.Equal(
            [RedFlagPage.Crisis],
            Score("phq-9", 0, 0, 0, 0, 0, 0, 0, 0, 1).RedFlags.Select(flag => flag.LeadsTo)
        );

    [Fact]
    public void Leads_to_help_at_once_even_when_it_was_left_early_and_has_no_total()
    {
        var score = Score("phq-9", null, null, null, null, null, null, null, null, 1);

        Assert.Equal((null, "8 answers are missing, so there is no total."), (score.Total, score.NoTotal));
        Assert.Equal([RedFlagPage.Crisis], score.RedFlags.Select(flag => flag.LeadsTo));
    }

    [Theory]
    // The answers that are there come to 10 by themselves, or could still stay below it.
    [InlineData(2, 1)]
    [InlineData(1, 0)]
    public void Leads_to_the_doctor_without_a_total_where_the_missing_answer_cannot_change_it(int fifth, int flags)
    {
        var score = Score("phq-9", 2, 2, 2, 2, fifth, null, 0, 0, 0);

        Assert.Equal((null, flags), (score.Total, score.RedFlags.Count));
    }

    [Theory]
    [InlineData("phq-9", 9, 0)]
    [InlineData("phq-9", 10, 1)]
    [InlineData("phq-9", 20, 2)]
    [InlineData("gad-7", 9, 0)]
    [InlineData("gad-7", 10, 1)]
    [InlineData("stop-bang", 4, 0)]
    [InlineData("stop-bang", 5, 1)]
    public void Leads_to_the_doctor_from_its_threshold(string id, int total, int flags)
    {
        var items = ContentLibrary.Shipped.Instrument(id)!.Items!;
        // The first items take what they can, so that the last one, which has its own flag on the PHQ-9, stays 0.
        var points = Enumerable
            .Range(0, items.Count)
            .Select(i => (int?)Math.Clamp(total - (i * items.Most), 0, items.Most));

        Assert.Equal(
            Enumerable.Repeat(RedFlagPage.Doctor, flags),
            Score(id, [.. points]).RedFlags.Select(flag => flag.LeadsTo)
        );
    }

    [Fact]
    public void Has_no_total_when_one_answer_is_missing() =>
        Assert.Equal("One answer is missing, so there is no total.", Score("isi", 1, 1, 1, null, 1, 1, 1).NoTotal);

    [Fact]
    public void Has_no_total_where_the_instrument_has_none() =>
        Assert.StartsWith("These are four single questions", Score("daytime-check-in", 1, 2, 3, 4).NoTotal);

    [Fact]
    public void Cannot_have_points_that_no_answer_gives()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Score("isi", 1, 1, 1, 5, 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score("promis-sd", 0, 1, 1, 1, 1, 1, 1, 1));
        Assert.Throws<ArgumentException>(() => Score("isi", 1, 1, 1));
        Assert.Throws<InvalidOperationException>(() => Score("poms", 1));
    }
}
