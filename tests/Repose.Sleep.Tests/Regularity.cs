using NodaTime;

namespace Repose.Sleep.Tests;

public class Regularity
{
    /// <summary>The example of the sleepreg package 1.3.5, as change points: state, then the second it began.</summary>
    private static readonly (bool? Asleep, long Second)[] SleepReg =
    [
        (false, 1510913700),
        (null, 1510920000),
        (false, 1511006460),
        (true, 1511046660),
        (false, 1511074800),
        (true, 1511131320),
        (false, 1511162040),
        (true, 1511217420),
        (false, 1511247300),
        (true, 1511305980),
        (false, 1511335140),
        (true, 1511394300),
        (false, 1511421900),
        (true, 1511473860),
        (false, 1511476440),
        (true, 1511480760),
        (false, 1511516040),
        (null, 1511516640),
    ];

    [Fact]
    public void Agrees_with_the_sleepreg_package()
    {
        var index = SleepRegularityIndex.Of(States(), DateTimeZone.Utc)!;

        Assert.Equal(90.4289961772618, index.Value, 1e-9);
        Assert.Equal(4.90486111111111, index.Days, 1e-9);
    }

    [Fact]
    public void Agrees_with_it_in_another_zone_but_for_one_epoch_of_its_grid()
    {
        var index = SleepRegularityIndex.Of(States(), DateTimeZoneProviders.Tzdb["Australia/Melbourne"])!;

        Assert.Equal(90.1652388404106, index.Value, 1e-3);
        Assert.Equal(4.36377314814815, index.Days, 1e-3);
    }

    [Theory]
    [InlineData(2026, 3, 20)]
    [InlineData(2026, 10, 16)]
    public void Is_100_for_someone_perfectly_regular_by_the_clock_even_when_the_clock_changes(
        int year,
        int month,
        int day
    )
    {
        var first = new LocalDate(year, month, day);
        var nights = Enumerable
            .Range(0, 16)
            .Select(i => Some.NightOf(first.PlusDays(i), new LocalTime(23, 0), new LocalTime(7, 0)))
            .ToList();

        Assert.Equal(100, SleepRegularityIndex.Of(nights)!.Value, 1e-9);
    }

    [Fact]
    public void Leaves_a_missing_night_out_of_every_pair()
    {
        var first = new LocalDate(2026, 5, 1);
        var nights = Enumerable
            .Range(0, 16)
            .Where(i => i != 8)
            .Select(i => Some.NightOf(first.PlusDays(i), new LocalTime(23, 0), new LocalTime(7, 0)))
            .ToList();
        var index = SleepRegularityIndex.Of(nights)!;

        Assert.Equal(100, index.Value, 1e-9);
        Assert.Equal(13, index.Days, 1e-9);
    }

    [Fact]
    public void Is_not_told_from_fewer_than_five_days()
    {
        var first = new LocalDate(2026, 5, 1);
        var nights = Enumerable
            .Range(0, 5)
            .Select(i => Some.NightOf(first.PlusDays(i), new LocalTime(23, 0), new LocalTime(7, 0)))
            .ToList();

        Assert.Null(SleepRegularityIndex.Of(nights));
        Assert.Null(SleepRegularityIndex.Of([]));
    }

    private static IEnumerable<KnownState> States() =>
        SleepReg
            .Zip(SleepReg.Skip(1))
            .Select(pair => new KnownState(
                Instant.FromUnixTimeSeconds(pair.First.Second),
                Instant.FromUnixTimeSeconds(pair.Second.Second),
                pair.First.Asleep
            ));
}
