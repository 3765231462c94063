using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Repose.SingleCase;
using Repose.Sleep;
using static Repose.Helping.Tests.Some;

namespace Repose.Helping.Tests;

/// <summary>Laws that hold for any client.</summary>
public class AnAnswer
{
    [Fact]
    public void Is_the_same_every_time()
    {
        var course = Lot.Kept(Lot.Draw());
        var told = new Client(11) { Gain = 20 }.Diary(course);

        Assert.Equal(Gist(Answer(told, course: course)), Gist(Answer(told, course: course)));
    }

    [Fact]
    public void Does_not_depend_on_the_order_in_which_nights_are_given() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    var course = Course();
                    var told = new Client((ulong)seed) { Gain = 15 }.Diary(course);
                    var measured = Measured(CourseDates());
                    var random = new ReproducibleRandom((ulong)seed);

                    return Gist(Answer(told, measured, course: course))
                        == Gist(Answer(Shuffled(told, random), Shuffled(measured, random), course: course));
                }
            )
            .Check(Quick(10));

    [Fact]
    public void Does_not_depend_on_the_order_in_which_sessions_are_given()
    {
        var told = new Client(4).Diary(Course());
        var shuffled = Course([.. Sessions().Reverse()]);

        Assert.Equal(Gist(Answer(told)), Gist(Answer(told, course: shuffled)));
    }

    [Fact]
    public void Does_not_depend_on_the_week_in_which_it_all_happened() =>
        Prop.ForAll(
                Seeds,
                seed =>
                {
                    var (now, later) = (Lot.Draw((ulong)seed), Lot.Draw((ulong)seed, FirstSession.PlusDays(7)));
                    var client = new Client((ulong)seed) { Gain = 15, NightAfter = 15 };
                    var one = Answer(client.Diary(Lot.Kept(now)), course: Lot.Kept(now));
                    var other = Answer(client.Diary(Lot.Kept(later)), course: Lot.Kept(later));

                    return Findings(one.Level, 0) == Findings(other.Level, 7)
                        && Findings(one.NightAfter, 0) == Findings(other.NightAfter, 7)
                        && one.Series.Rows.Select(row => (row.Date.PlusDays(7), row.Value))
                            .SequenceEqual(other.Series.Rows.Select(row => (row.Date, row.Value)));
                }
            )
            .Check(Quick(5));

    [Fact]
    public void Turns_round_when_better_becomes_worse()
    {
        var told = new Client(8) { Gain = 35, Missing = 0 }.Diary(Course());
        var better = Answer(told).Level.Gain!;
        var mirrored = told.Select(night =>
            Entry(night.Date, 200 - night.Metrics!.SleepOnsetLatency!.Value.TotalMinutes)
        );
        var worse = Answer(Sleep.Nights.Told(mirrored)).Level.Gain!;

        Assert.Equal(better.Estimate, -worse.Estimate, 6);
        Assert.Equal(better.Likely.Lower, -worse.Likely.Upper, 6);
    }

    [Fact]
    public void Has_a_row_for_every_date_of_its_phases_and_the_number_of_the_first()
    {
        var answer = Answer(Diary(CourseDates()));

        Assert.Equal(
            Enumerable.Range(0, 53).Select(day => FirstSession.PlusDays(day - 13)),
            answer.Series.Rows.Select(row => row.Date)
        );
        Assert.Equal(DayNumber.Of(answer.Series.Rows[0].Date), answer.FirstDay);
    }

    private static IReadOnlyList<Night> Shuffled(IReadOnlyList<Night> nights, ReproducibleRandom random) =>
        [.. nights.Select(night => (random.Next(), night)).OrderBy(pair => pair.Item1).Select(pair => pair.night)];

    private static string Gist(HelpAnswer answer) =>
        string.Join(
            '\n',
            answer.Level.Trace,
            answer.NightAfter.Trace,
            Findings(answer.Level, 0),
            Findings(answer.NightAfter, 0),
            answer.ImportantChange,
            string.Join(' ', answer.Circumstances),
            string.Join(' ', answer.AlsoLookedAt.Select(other => $"{other.Outcome.Code} {other.Source} {other.Gain}")),
            string.Join(' ', answer.Phases.Select(phase => $"{phase.Nights} {phase.Pattern} {phase.Regularity?.Value}"))
        );

    private static string Findings(Answer answer, int later) =>
        string.Join(
            '|',
            answer.Verdict,
            answer.Strength,
            Rounded(answer.Gain?.Estimate),
            Rounded(answer.Gain?.Likely.Lower),
            Rounded(answer.Gain?.Likely.Upper),
            Rounded(answer.Gain?.ChanceOfAny),
            string.Join(' ', answer.Gates.Select(gate => Said(gate, later))),
            string.Join(' ', answer.Cautions.Select(caution => caution.Code))
        );

    private static string Said(Gate gate, int later) =>
        gate is OneDayDecides one ? $"{one.Code} {one.Day - later}" : gate.Code;

    // A later day number changes the last bits of sums over days.
    private static string Rounded(double? value) =>
        value is { } known ? Math.Round(known, 6).ToString("R", CultureInfo.InvariantCulture) : "-";
}
