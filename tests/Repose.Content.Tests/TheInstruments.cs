namespace Repose.Content.Tests;

public class TheInstruments
{
    private static IReadOnlyList<Instrument> Instruments => ContentLibrary.Shipped.Instruments;

    [Fact]
    public void Are_all_there() =>
        Assert.Equal(
            [
                "ais",
                "audit-c",
                "bis",
                "bisq",
                "csd",
                "cshq",
                "daytime-check-in",
                "ess",
                "gad-7",
                "isi",
                "jss",
                "pain-nrs",
                "pain-vas",
                "peg",
                "phq-2",
                "phq-9",
                "poms",
                "promis-sd",
                "promis-sri",
                "psqi",
                "pvt-b",
                "rcsq",
                "ris",
                "sci",
                "stai-state",
                "stai-trait",
                "stop-bang",
                "vsh",
            ],
            Instruments.Select(instrument => instrument.Id)
        );

    [Fact]
    public void Ship_words_only_where_their_licence_lets_us() =>
        Assert.Equal(
            ["daytime-check-in", "gad-7", "pain-nrs", "pain-vas", "peg", "phq-2", "phq-9"],
            Instruments.Where(instrument => instrument.Wording is not null).Select(instrument => instrument.Id)
        );

    [Theory]
    [InlineData("ais", 8, 0, 24)]
    [InlineData("audit-c", 3, 0, 12)]
    [InlineData("bis", 6, 0, 42)]
    [InlineData("cshq", 33, 33, 99)]
    [InlineData("ess", 8, 0, 24)]
    [InlineData("gad-7", 7, 0, 21)]
    [InlineData("isi", 7, 0, 28)]
    [InlineData("jss", 4, 0, 20)]
    [InlineData("peg", 3, 0, 10)]
    [InlineData("phq-2", 2, 0, 6)]
    [InlineData("phq-9", 9, 0, 27)]
    [InlineData("psqi", 7, 0, 21)]
    [InlineData("ris", 10, 0, 40)]
    [InlineData("sci", 8, 0, 32)]
    [InlineData("stai-state", 20, 20, 80)]
    [InlineData("stop-bang", 8, 0, 8)]
    public void Have_the_items_and_the_range_that_are_published(string id, int items, int least, int most)
    {
        var instrument = ContentLibrary.Shipped.Instrument(id)!;

        Assert.Equal((items, least, most), (instrument.Items!.Count, instrument.Total!.Least, instrument.Total.Most));
    }

    [Fact]
    public void Are_better_when_high_only_where_they_are() =>
        Assert.Equal(
            ["rcsq", "sci"],
            Instruments
                .Where(instrument => instrument.Direction == ScoreDirection.HigherIsBetter)
                .Select(instrument => instrument.Id)
        );

    [Fact]
    public void Carry_only_the_loinc_codes_that_were_verified() =>
        Assert.Equal(
            ["gad-7 70274-6", "phq-2 55758-7", "phq-9 44261-6", "promis-sd 62197-9", "promis-sri 62198-7"],
            Instruments
                .Where(instrument => (instrument.LoincTotal ?? instrument.LoincForm) is not null)
                .Select(instrument => $"{instrument.Id} {instrument.LoincTotal ?? instrument.LoincForm}")
        );

    [Fact]
    public void Have_a_red_flag_on_thoughts_of_death() =>
        Assert.Contains(
            ContentLibrary.Shipped.Instrument("phq-9")!.RedFlags,
            flag => (flag.Item, flag.At, flag.LeadsTo) == (9, 1, RedFlagPage.Crisis)
        );

    [Fact]
    public void Have_a_thought_of_death_as_the_item_that_the_flag_is_on() =>
        Assert.StartsWith(
            "Thoughts that you would be better off dead",
            ContentLibrary.Shipped.Instrument("phq-9")!.Wording!.Items[8].Asks
        );

    [Fact]
    public void Ask_the_same_two_questions_in_the_short_form_and_in_the_long_one() =>
        Assert.Equal(
            ContentLibrary.Shipped.Instrument("phq-2")!.Wording!.Items,
            ContentLibrary.Shipped.Instrument("phq-9")!.Wording!.Items.Take(2)
        );

    [Fact]
    public void Say_what_rests_on_general_knowledge_alone() =>
        // A page cites what has a source. Look one of these up, add the source, and take it off this list.
        Assert.Equal(
            [
                "audit-c cut-off 4",
                "audit-c cut-off 3",
                "cshq cut-off 41",
                "ess bands",
                "ess change",
                "gad-7 change",
                "jss cut-off 12",
                "pain-nrs bands",
                "pain-vas change",
                "phq-9 change",
                "psqi change",
                "sci cut-off 16",
                "sci change",
                "stai-state cut-off 40",
                "stai-trait cut-off 40",
            ],
            Instruments.SelectMany(instrument =>
                instrument
                    .CutOffs.Where(cutOff => cutOff.Sources.Count == 0)
                    .Select(cutOff => $"{instrument.Id} cut-off {cutOff.At}")
                    .Concat(instrument.Bands.Any(band => band.Sources.Count == 0) ? [$"{instrument.Id} bands"] : [])
                    .Concat(instrument.ImportantChange?.Sources.Count == 0 ? [$"{instrument.Id} change"] : [])
            )
        );

    [Fact]
    public void Name_no_illness_in_their_bands() =>
        Assert.All(
            Instruments.SelectMany(instrument => instrument.Bands),
            band => Assert.DoesNotMatch("(?i)insomnia|depress|anxi|apn|disorder|disease", band.Name)
        );

    [Fact]
    public void Say_in_whole_sentences_why_their_words_are_here_or_not() =>
        Assert.All(Instruments, instrument => Assert.EndsWith(".", instrument.Licence.Says));

    [Fact]
    public void Are_unknown_by_another_name() => Assert.Null(ContentLibrary.Shipped.Instrument("atlantis"));
}
