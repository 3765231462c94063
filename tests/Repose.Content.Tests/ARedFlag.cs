namespace Repose.Content.Tests;

public class ARedFlag
{
    public static TheoryData<string, string> Texts =>
        new(
            ContentLibrary
                .Shipped.Instruments.SelectMany(instrument =>
                    instrument.RedFlags.Select(flag => (instrument.Id, flag.ForClient))
                )
                .Select(one => new TheoryDataRow<string, string>(one.Id, one.ForClient))
        );

    private static Instrument Instrument(string id) => ContentLibrary.Shipped.Instrument(id)!;

    [Theory, MemberData(nameof(Texts))]
    public void Says_to_the_client_what_to_do_in_easy_words_and_names_no_illness(string instrument, string text)
    {
        Assert.NotEmpty(instrument);
        Assert.DoesNotMatch(
            "(?i)insomnia|depress|anxi|apn|disorder|disease|diagnos|suicid|you have an? |you suffer",
            text
        );
        Assert.InRange(ReadingEase.Grade(text), 0, 8);
    }

    [Fact]
    public void Is_told_once_for_the_total_by_the_gravest()
    {
        var phq = Instrument("phq-9");

        var flags = phq.Gravest(phq.Score([3, 3, 3, 3, 3, 3, 3, 3, 1]).RedFlags);

        Assert.Equal(
            [(9, 1, RedFlagPage.Crisis), (null, 20, RedFlagPage.Doctor)],
            flags.Select(flag => (flag.Item, flag.At, flag.LeadsTo))
        );
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    public void Is_raised_by_sleepiness_in_a_car_however_low_the_total(int points, int flags) =>
        Assert.Equal(flags, Instrument("ess").Score([0, 0, 0, 0, 0, 0, 0, points]).RedFlags.Count);

    [Theory]
    [InlineData("stop-bang", 4, 0)]
    [InlineData("stop-bang", 5, 1)]
    [InlineData("gad-7", 10, 1)]
    // A total says nothing of single answers.
    [InlineData("phq-9", 9, 0)]
    [InlineData("phq-9", 27, 2)]
    public void Is_raised_by_a_total_from_paper(string id, int total, int flags)
    {
        var score = Instrument(id).ScoreOf(total);

        Assert.Equal((total, flags), (score.Total, score.RedFlags.Count));
        Assert.Equal(Instrument(id).Bands.Count > 0, score.Band is not null);
    }

    [Theory]
    [InlineData("gad-7", 22)]
    [InlineData("gad-7", -1)]
    [InlineData("gad-7", 3.5)]
    [InlineData("gad-7", double.NaN)]
    public void Is_not_looked_for_in_what_can_be_no_total(string id, double total) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Instrument(id).ScoreOf(total));

    [Fact]
    public void Is_looked_for_in_a_mean_between_two_whole_numbers()
    {
        Assert.Equal(3.3, Instrument("peg").ScoreOf(3.3).Total);
        Assert.Throws<InvalidOperationException>(() => Instrument("daytime-check-in").ScoreOf(3));
    }
}
