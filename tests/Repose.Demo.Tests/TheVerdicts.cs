using Repose.Data;
using Repose.Helping;
using Repose.SingleCase;
using Repose.Testing;
using Repose.Web.Verdicts;

namespace Repose.Demo.Tests;

/// <summary>The engine, asked of what the database holds, and what it says beside what we know to be true.</summary>
public class TheVerdicts
{
    private static readonly Verdict[] Helped = [Verdict.HelpedByAnAmountThatMatters, Verdict.ProbablyHelped];

    /// <summary>Days in summer and winter, just before, on and after a change of the clocks, and a leap day.</summary>
    public static TheoryData<int, int, int> Days =>
        new()
        {
            { 2026, 11, 11 },
            { 2026, 3, 8 },
            { 2027, 3, 15 },
            { 2026, 7, 6 },
            { 2028, 2, 29 },
        };

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Can_be_asked_of_the_nights_that_the_database_holds(string engine)
    {
        var demo = await ADemo.On(engine);

        Assert.All(ADemo.Finished, one => Assert.IsType<HelpAnswer>(Ask(demo, one)));
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Say_helped_of_at_least_three_of_the_four_who_gain_much(int year, int month, int day)
    {
        var demo = await ADemo.On(Engine.Sqlite, new(year, month, day));
        var gaining = ADemo.Finished.Where(one => one.TrueEffect!.Level >= 30).ToList();

        Assert.Equal(4, gaining.Count);
        Assert.True(gaining.Count(one => Helped.Contains(Level(demo, one))) >= 3, Table(demo));
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Cannot_tell_of_most(int year, int month, int day)
    {
        var demo = await ADemo.On(Engine.Sqlite, new(year, month, day));

        var open = ADemo.Finished.Count(one => Level(demo, one) == Verdict.CannotTellYet);

        Assert.True(2 * open > ADemo.Finished.Count(), Table(demo));
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Never_say_helped_of_one_who_sleeps_worse(int year, int month, int day)
    {
        var demo = await ADemo.On(Engine.Sqlite, new(year, month, day));
        var worse = ADemo.Finished.Single(one => one.TrueEffect!.Level < -10);

        var answer = Assert.IsType<HelpAnswer>(Ask(demo, worse));

        Assert.DoesNotContain(answer.Level.Verdict, Helped);
        Assert.DoesNotContain(answer.NightAfter.Verdict, Helped);
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Never_say_helped_of_one_for_whom_nothing_changed(int year, int month, int day)
    {
        var demo = await ADemo.On(Engine.Sqlite, new(year, month, day));

        Assert.DoesNotContain(ADemo.Finished, one => one.TrueEffect!.Level <= 0 && Helped.Contains(Level(demo, one)));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_withheld_where_a_medicine_or_the_device_changed(string engine)
    {
        var demo = await ADemo.On(engine);
        var changed = ADemo.Finished.Where(one =>
            one.Nights!.Medicine is not null || one.Nights.NextDevice is not null
        );

        Assert.All(changed, one => Assert.NotEmpty(((HelpAnswer)Ask(demo, one)).Level.Gates));
    }

    private static Verdict Level(ADemo demo, DemoClient client) => ((HelpAnswer)Ask(demo, client)).Level.Verdict;

    private static Asking Ask(ADemo demo, DemoClient client)
    {
        var course = demo.Courses.Single(one => one.Id == client.CourseId);
        var record = AskedCourse.Of(
            course,
            demo.Appointments.Where(one => one.CourseId == course.Id),
            DemoPractice.Zone
        );
        return IsItHelping.Ask(
            new(client.Outcome, demo.Periods[client.Id].Measured(), demo.Diaries[client.Id].Told(), record)
        );
    }

    private static string Table(ADemo demo) =>
        string.Join(
            Environment.NewLine,
            ADemo.Finished.Select(one =>
                Ask(demo, one) is HelpAnswer answer
                    ? $"{one.Name}: {one.TrueEffect} {answer.Level.Verdict} {answer.Level.Gain?.Estimate:0.0}; night after: "
                        + $"{answer.NightAfter.Verdict} {answer.NightAfter.Gain?.Estimate:0.0} {string.Join(',', answer.Level.Gates)}"
                    : $"{one.Name}: cannot be asked"
            )
        );
}
