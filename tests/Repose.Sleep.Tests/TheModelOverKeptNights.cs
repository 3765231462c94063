using NodaTime;

namespace Repose.Sleep.Tests;

public class TheModelOverKeptNights
{
    private static readonly LocalDate First = new(2026, 3, 2);
    private static readonly LocalTime Eleven = new(23, 0);
    private static readonly LocalTime Seven = new(7, 0);

    [Fact]
    public void Tells_only_days_with_three_known_nights_before_and_one_after()
    {
        var days = Days([0, 1, 2, 3, 4]);

        Assert.Equal([2, 3], Told(days));
        Assert.All(days, day => Assert.True(day.NightIsKnown));
    }

    [Fact]
    public void Begins_anew_after_a_night_that_is_not_known()
    {
        var days = Days([0, 1, 2, 3, 5, 6, 7, 8]);

        Assert.Equal([2, 7], Told(days));
        Assert.False(days[4].NightIsKnown);
        Assert.Equal(days[2].Range!.Value.Most, days[7].Range!.Value.Most, 1e-9);
    }

    [Fact]
    public void Tells_nothing_where_too_few_nights_are_known() => Assert.Empty(Told(Days([0, 1, 2, 4, 5])));

    [Fact]
    public void Comes_after_four_weeks_to_the_range_of_the_habit()
    {
        var days = Days([.. Enumerable.Range(0, 28)]);
        var habit = GroupDays.OfHabit(Duration.FromHours(8));

        Assert.Equal(habit.Least, days[^2].Range!.Value.Least, 0.05);
        Assert.Equal(habit.Most, days[^2].Range!.Value.Most, 0.05);
    }

    /// <summary>Both habits that a stretch may begin after, and all between them, stay inside.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(9)]
    public void Holds_whatever_length_of_night_came_before(int hours)
    {
        var before = Enumerable
            .Range(-40, 40)
            .Select(day => Some.NightOf(First.PlusDays(day), Seven.PlusHours(-hours), Seven, DateTimeZone.Utc));
        var after = Enumerable.Range(0, 6).Select(NightAt).ToList();

        var whole = GroupDays.Of([.. before, .. after], Six());
        var cut = GroupDays.Of(after, Six());

        foreach (var (inside, outside) in whole.Zip(cut).Where(pair => pair.Second.Range is not null))
        {
            Assert.InRange(inside.Range!.Value.Least, outside.Range!.Value.Least - 1e-6, inside.Range.Value.Most);
            Assert.InRange(inside.Range!.Value.Most, inside.Range.Value.Least, outside.Range!.Value.Most + 1e-6);
        }
    }

    [Fact]
    public void Holds_time_awake_wherever_in_the_night_it_was()
    {
        var told = GroupDays.Of([.. Enumerable.Range(0, 28).Select(Told)], Four()).Last(day => day.Range is not null);
        foreach (var hour in new[] { 0, 3, 6 })
        {
            var measured = GroupDays
                .Of([.. Enumerable.Range(0, 28).Select(day => AwakeFor90(day, hour))], Four())
                .Last(day => day.Range is not null);

            Assert.InRange(measured.Range!.Value.Least, told.Range!.Value.Least - 0.02, told.Range.Value.Most);
            Assert.InRange(measured.Range.Value.Most, told.Range.Value.Least, told.Range.Value.Most + 0.02);
        }

        static Night Told(int day)
        {
            var night = NightAt(day);
            return Nights.Told([night.Diary! with { Awakenings = 1, WakeAfterSleepOnset = Some.Min(90) }]).Single();
        }

        static Night AwakeFor90(int day, int hour)
        {
            var main = NightAt(day).Main!;
            var from = main.Start + Duration.FromHours(hour) + Some.Min(15);
            return NightAt(day) with
            {
                Diary = null,
                Main = main with
                {
                    Spans =
                    [
                        new(SleepState.Asleep, main.Start, from),
                        new(SleepState.Awake, from, from + Some.Min(90)),
                        new(SleepState.Asleep, from + Some.Min(90), main.End),
                    ],
                },
            };
        }
    }

    [Fact]
    public void Knows_no_night_whose_sleep_is_not_told()
    {
        var nights = Enumerable.Range(0, 6).Select(NightAt).ToList();
        nights[2] = Nights.Told([nights[2].Diary! with { WakeAfterSleepOnset = null }]).Single();

        var days = GroupDays.Of(nights, Six());

        Assert.False(days[2].NightIsKnown);
        Assert.Empty(Told(days));
    }

    [Fact]
    public void Rises_when_nights_are_short()
    {
        var low = GroupDays.OfHabit(Duration.FromHours(8));
        var high = GroupDays.OfHabit(Duration.FromHours(5));

        Assert.True(high.Least > low.Least && high.Most > low.Most);
        Assert.True(low.Least < low.Most);
    }

    [Fact]
    public void Counts_a_nap_whose_time_is_known()
    {
        var nights = Enumerable.Range(0, 5).Select(NightAt).ToList();
        var nap = nights[3].Main! with
        {
            Kind = EpisodeKind.Nap,
            Spans = [new(SleepState.Asleep, nights[2].Main!.End + Some.Min(360), nights[2].Main!.End + Some.Min(450))],
        };
        List<Night> napping = [.. nights];
        napping[2] = nights[2] with { Others = [nap] };

        Assert.True(
            GroupDays.Of(napping, Six())[2].Range!.Value.Most < GroupDays.Of(nights, Six())[2].Range!.Value.Most
        );
    }

    private static IReadOnlyList<GroupDay> Days(int[] known) =>
        GroupDays.Of(
            [.. known.Select(NightAt)],
            new DateInterval(First, First.PlusDays(known.Length == 0 ? 0 : known[^1]))
        );

    private static IEnumerable<int> Told(IReadOnlyList<GroupDay> days) =>
        days.Where(day => day.Range is not null).Select(day => Period.DaysBetween(First, day.Date));

    private static Night NightAt(int day) => Some.NightOf(First.PlusDays(day), Eleven, Seven, DateTimeZone.Utc);

    private static DateInterval Six() => new(First, First.PlusDays(5));

    private static DateInterval Four() => new(First, First.PlusDays(27));
}
