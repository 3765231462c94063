using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Repose.SingleCase;

namespace Repose.Practice.Tests;

public class PlanningACourse
{
    private static readonly LocalDate Monday = new(2026, 10, 12);
    private static readonly HashSet<IsoDayOfWeek> Weekdays =
    [
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
    ];

    private static readonly CourseWish Mornings = new(Monday, Weekdays, new(10, 0), Duration.FromHours(2));

    [Fact]
    public void Has_ten_sessions_two_in_each_of_five_weeks()
    {
        var sessions = Dates(Propose(null));

        Assert.Equal([2, 2, 2, 2, 2], Enumerable.Range(0, 5).Select(week => sessions.Count(day => InWeek(day, week))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1ul)]
    [InlineData(99ul)]
    public void Keeps_two_to_five_days_between_sessions(ulong? seed)
    {
        var sessions = Dates(Propose(seed));

        Assert.All(sessions.Zip(sessions.Skip(1), Period.DaysBetween), gap => Assert.InRange(gap, 2, 5));
    }

    [Fact]
    public void Takes_the_times_nearest_to_the_one_that_is_liked() =>
        Assert.All(
            Propose(null).Sessions,
            slot => Assert.Equal(new LocalTime(10, 0), slot.Start.InZone(Some.NewYork).TimeOfDay)
        );

    [Fact]
    public void Skips_a_holiday()
    {
        var holiday = new LocalDate(2026, 10, 19);
        var free = Some.Free(Some.Session(30)) with { Therapists = [new(Some.Ana, Some.Daily(9, 17, holiday), [])] };

        Assert.DoesNotContain(holiday, Dates(CoursePlanner.Propose(free, CourseTerms.Reference, Mornings, 7).Value!));
    }

    [Fact]
    public void Says_which_week_is_too_full()
    {
        LocalDate[] closed = [.. Enumerable.Range(14, 4).Select(Monday.PlusDays)];
        var free = Some.Free(Some.Session(30)) with { Therapists = [new(Some.Ana, Some.Daily(9, 17, closed), [])] };

        var refusal = CoursePlanner.Propose(free, CourseTerms.Reference, Mornings, null).Refusal;

        Assert.Equal(new CoursePlanner.WeekIsFull(3, Monday.PlusDays(14), 1, 2), refusal);
        Assert.Contains("from 26 October 2026", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_when_the_days_that_suit_are_too_far_apart()
    {
        var wish = Mornings with
        {
            Weekdays = new HashSet<IsoDayOfWeek> { IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday },
        };

        Assert.IsType<CoursePlanner.GapsDoNotFit>(
            CoursePlanner.Propose(Some.Free(), CourseTerms.Reference, wish, null).Refusal
        );
    }

    [Fact]
    public void Draws_the_same_days_from_the_same_seed() => Assert.Equal(Dates(Propose(5)), Dates(Propose(5)));

    [Fact]
    public void Keeps_of_a_draw_all_that_an_analysis_needs_to_repeat_it()
    {
        var draw = Propose(20261012).Draw!;

        var design = DrawDesign.Of(
            draw.EligibleDays.Select(week => DrawWeek.Of(week.Select(Number), draw.PerWeek)),
            draw.MinimumGapDays,
            gapAcrossWeeks: true,
            draw.MaximumGapDays
        );
        Assert.Equal(draw.Schedules, design.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(draw.Drawn.Select(Number), design.Draw(ulong.Parse(draw.Seed, CultureInfo.InvariantCulture)).Days);
    }

    [Fact]
    public void States_for_each_day_its_chance_and_they_add_up_to_the_sessions_of_the_week() =>
        Assert.All(Propose(3).Draw!.Chances, week => Assert.Equal(2, week.Sum(), 1e-9));

    [Fact]
    public void Never_breaks_a_gap_or_leaves_the_days_that_suit_whatever_is_taken() =>
        Prop.ForAll(
                Gen.Choose(0, 34).ArrayOf().ToArbitrary(),
                ArbMap.Default.ArbFor<ulong>(),
                (closed, seed) =>
                {
                    LocalDate[] holidays = [.. closed.Select(Monday.PlusDays)];
                    var free = Some.Free(Some.Session(30)) with
                    {
                        Therapists = [new(Some.Ana, Some.Daily(9, 17, holidays), [])],
                    };
                    foreach (var lot in (ulong?[])[null, seed])
                    {
                        if (CoursePlanner.Propose(free, CourseTerms.Reference, Mornings, lot).Value is { } course)
                        {
                            var days = Dates(course);
                            Assert.Equal(10, days.Count);
                            Assert.Empty(days.Intersect(holidays));
                            Assert.All(days, day => Assert.Contains(day.DayOfWeek, Weekdays));
                            Assert.All(days.Zip(days.Skip(1), Period.DaysBetween), gap => Assert.InRange(gap, 2, 5));
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Is_found_by_choosing_exactly_when_it_can_be_drawn() =>
        Prop.ForAll(
                Gen.Choose(0, 34).ArrayOf().ToArbitrary(),
                closed =>
                {
                    LocalDate[] holidays = [.. closed.Select(Monday.PlusDays)];
                    var free = Some.Free(Some.Session(30)) with
                    {
                        Therapists = [new(Some.Ana, Some.Daily(9, 17, holidays), [])],
                    };
                    return CoursePlanner.Propose(free, CourseTerms.Reference, Mornings, null).Succeeded
                        == CoursePlanner.Propose(free, CourseTerms.Reference, Mornings, 1).Succeeded;
                }
            )
            .QuickCheckThrowOnFailure();

    private static CourseProposal Propose(ulong? seed) =>
        CoursePlanner.Propose(Some.Free(Some.Session(30)), CourseTerms.Reference, Mornings, seed).Value!;

    private static List<LocalDate> Dates(CourseProposal course) =>
        [.. course.Sessions.Select(slot => slot.Start.InZone(Some.NewYork).Date)];

    private static bool InWeek(LocalDate day, int week) =>
        Period.DaysBetween(Monday, day) is var days && days >= 7 * week && days < 7 * (week + 1);

    private static int Number(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}
