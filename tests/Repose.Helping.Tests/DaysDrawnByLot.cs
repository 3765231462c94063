using NodaTime;
using Repose.SingleCase;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

public class DaysDrawnByLot
{
    [Fact]
    public void Make_the_night_after_a_session_a_comparison_by_lot()
    {
        var answer = Answer(Diary(CourseDates()), course: Lot.Kept(Lot.Draw()));

        Assert.Equal(Strength.ByLot, answer.NightAfter.Strength);
        Assert.Equal(7776, answer.NightAfter.Test!.SchedulesExamined);
        Assert.Empty(answer.NightAfter.Cautions);
    }

    [Fact]
    public void Do_not_make_before_and_during_one() =>
        Assert.Equal(Strength.BeforeAfter, Answer(Diary(CourseDates()), course: Lot.Kept(Lot.Draw())).Level.Strength);

    [Fact]
    public void Count_a_night_on_the_evening_of_its_session()
    {
        // Exactly the nights after a drawn day are 25 minutes shorter: the engine must see that and nothing else.
        var draw = Lot.Draw();
        var after = draw.Drawn.Select(date => date.PlusDays(1)).ToHashSet();
        var told = Sleep.Nights.Told(
            CourseDates().Select(date => Entry(date, Wander(date) - (after.Contains(date) ? 25 : 0)))
        );
        var asIfNothing = Answer(Diary(CourseDates()), course: Lot.Kept(draw)).NightAfter.Test!;

        var test = Answer(told, course: Lot.Kept(draw)).NightAfter.Test!;

        Assert.Equal(asIfNothing.Statistic!.Value - 25, test.Statistic!.Value, 9);
        Assert.Equal(10, test.TreatedDaysUsed);
        Assert.Equal(25, test.DaysUsed);
    }

    [Fact]
    public void Are_compared_as_drawn_when_one_session_was_moved_and_the_reader_is_told()
    {
        var draw = Lot.Draw();
        var answer = Answer(Diary(CourseDates()), course: Moved(draw, 1)).NightAfter;

        Assert.Equal(Strength.ByLot, answer.Strength);
        Assert.Equal(new TreatmentsMoved(1, 10), Assert.Single(answer.Cautions.OfType<TreatmentsMoved>()));
        Assert.Equal(
            Answer(Diary(CourseDates()), course: Lot.Kept(draw)).NightAfter.Test!.Statistic,
            answer.Test!.Statistic
        );
    }

    [Fact]
    public void Lose_the_label_of_the_lot_when_more_than_a_fifth_of_the_sessions_were_moved()
    {
        var answer = Answer(Diary(CourseDates()), course: Moved(Lot.Draw(), 3)).NightAfter;

        Assert.Equal(Strength.Association, answer.Strength);
        Assert.Contains(answer.Gates, gate => gate is TooManyMoved { Moved: 3, Drawn: 10 });
        Assert.Null(answer.ReadableGain());
    }

    [Fact]
    public void Are_refused_when_the_lot_could_not_have_drawn_them()
    {
        var draw = Lot.Draw() with { Drawn = [FirstSession, FirstSession.PlusDays(1)] };

        var answer = Answer(Diary(CourseDates()), course: Lot.Kept(draw)).NightAfter;

        Assert.Contains(answer.Gates, gate => gate is ScheduleNotAdmissible);
        Assert.Equal(Strength.Association, answer.Strength);
        Assert.Equal(Verdict.CannotTellYet, answer.Verdict);
    }

    [Fact]
    public void Find_a_night_after_effect_that_is_there()
    {
        var draw = Lot.Draw();
        var told = new Client(3)
        {
            NightAfter = 45,
            Spread = 10,
            Missing = 0,
        }.Diary(Lot.Kept(draw));

        var answer = Answer(told, course: Lot.Kept(draw)).NightAfter;

        Assert.Equal(Verdict.HelpedByAnAmountThatMatters, answer.Verdict);
        Assert.InRange(answer.Gain!.Estimate, 30, 60);
    }

    [Fact]
    public void Name_the_one_night_that_decides_by_the_date_of_its_morning()
    {
        var course = Lot.Kept(Lot.Draw());
        var found = 0;
        foreach (var seed in Enumerable.Range(1, 60))
        {
            var told = new Client((ulong)seed) { NightAfter = 22 }.Diary(course);
            if (Answer(told, course: course).NightAfter.Gates is [OneDayDecides gate])
            {
                // Without this night, and no other, the test itself must give less.
                var date = DayNumber.ToDate(gate.Day);
                var without = told.Where(night => night.Date != date).ToList();
                found++;

                Assert.Contains(told, night => night.Date == date);
                Assert.NotEqual(IsoDayOfWeek.Monday, date.DayOfWeek);
                Assert.NotEqual(gate.Claim, Answer(without, course: course).NightAfter.Verdict);
            }
        }

        Assert.InRange(found, 2, 60);
    }

    /// <summary>The first sessions of so many weeks took place on the weekend instead.</summary>
    private static CourseRecord Moved(DrawnDays draw, int count) =>
        Lot.Kept(draw) with
        {
            Sessions =
            [
                .. draw
                    .Drawn.Select(
                        (date, i) => i % 2 == 1 && i / 2 < count ? draw.Weeks[i / 2].EligibleDays[^1].PlusDays(1) : date
                    )
                    .Order()
                    .Select(date => new CourseSession(date)),
            ],
        };
}
