using NodaTime;
using Repose.Helping;
using Repose.Helping.Tests;
using Repose.Pictures.Report;
using Repose.SingleCase;
using Repose.Sleep;

namespace Repose.Pictures.Tests.Report;

using Outcome = Repose.Sleep.Outcome;

/// <summary>Whole reports of clients of whom the truth is known.</summary>
internal static class SomeReports
{
    internal const string Hostile = "<script>alert(1)</script>\"'&\u202Eevil";

    private static readonly CourseRecord Drawn = Lot.Kept(Lot.Draw());

    internal static readonly IReadOnlyDictionary<string, Func<ReportData>> All = new SortedDictionary<
        string,
        Func<ReportData>
    >(StringComparer.Ordinal)
    {
        ["by lot, helped"] = () => Of(Diary(Drawn, nightAfter: 45, spread: 10), course: Drawn),
        ["by lot, worse"] = () => Of(Diary(Drawn, nightAfter: -45, spread: 10), course: Drawn),
        ["by lot, no limit"] = () => Unlimited(Of(Diary(Drawn, nightAfter: 20), course: Drawn)),
        ["by lot, not kept"] = () =>
            Of(
                Diary(Drawn),
                course: Drawn with
                {
                    Sessions = [.. Drawn.Sessions.Select(session => session with { Date = session.Date.PlusDays(1) })],
                }
            ),
        ["chosen, better"] = () => Of(Diary(gain: 40)),
        ["chosen, worse"] = () => Of(Diary(gain: -40)),
        ["chosen, no change"] = () => Of(Diary(spread: 9)),
        ["too early"] = () => Of([.. Diary(gain: 40).Where(night => night.Date < Some.FirstSession.PlusDays(9))]),
        ["no baseline"] = () => Of([.. Diary(gain: 40).Where(night => night.Date > Some.FirstSession)]),
        ["one session"] = () => Of(Diary(), course: Some.Course(new CourseSession(Some.FirstSession))),
        ["device only"] = () => Of([], Some.Measured(Some.CourseDates()), Outcomes.TotalSleepTime),
        ["diary and device"] = () => Of(Diary(gain: 20), Some.Measured(Some.CourseDates()), Outcomes.TotalSleepTime),
        ["quality"] = () =>
            Of(
                Some.Diary(Some.CourseDates(), entry => entry with { Quality = 1 + (int)Some.Wander(entry.Date) % 5 }),
                outcome: Outcomes.Quality
            ),
        ["awakenings"] = () =>
            Of(
                Some.Diary(Some.CourseDates(), entry => entry with { Awakenings = (int)Some.Wander(entry.Date) % 4 }),
                outcome: Outcomes.Awakenings
            ),
        ["medicine changed"] = () =>
            Of(
                Some.Diary(
                    Some.CourseDates(),
                    entry =>
                        entry with
                        {
                            SleepMedicine = entry.Date <= Some.FirstSession,
                            Alcohol = entry.Date.Day % 2,
                        }
                )
            ),
        ["hostile names"] = () =>
            Of(
                [],
                Some.Measured(Some.CourseDates(), new SleepSource(Hostile, SourceKind.Wearable)),
                Outcomes.TotalSleepTime,
                Some.Course([.. Some.Sessions().Select(session => session with { Kind = Hostile })])
            ),
        ["agreed size"] = () =>
        {
            var told = Diary(gain: 40);
            return Of(Some.Answer(Some.Question(told) with { ImportantChange = 35, Window = 21 }), told, []);
        },
    };

    internal static ReportData Of(
        IReadOnlyList<Night> told,
        IReadOnlyList<Night>? measured = null,
        Outcome? outcome = null,
        CourseRecord? course = null
    ) => Of(Some.Answer(told, measured, outcome, course), told, measured ?? []);

    private static ReportData Of(HelpAnswer answer, IReadOnlyList<Night> told, IReadOnlyList<Night> measured) =>
        new()
        {
            Answer = answer,
            Measured = measured,
            Told = told,
            Need = SleepNeed.ForAge(40),
            Read =
            [
                new FileRead("diary.csv", "a diary", ["It names no time zone."], ["2 rows were empty."]),
                new FileRead(Hostile, "an export", [], []),
            ],
            MadeOn = new LocalDate(2026, 5, 4),
            Version = "0.1.0",
        };

    private static IReadOnlyList<Night> Diary(
        CourseRecord? course = null,
        double gain = 0,
        double nightAfter = 0,
        double spread = 18
    ) =>
        new Client(3)
        {
            Gain = gain,
            NightAfter = nightAfter,
            Spread = spread,
            Missing = 0.04,
        }.Diary(course ?? Some.Course());

    private static ReportData Unlimited(ReportData report) =>
        report with
        {
            Answer = report.Answer with
            {
                NightAfter = report.Answer.NightAfter with
                {
                    Gates = [],
                    Verdict = Verdict.CannotTellYet,
                    Gain = new SingleCase.Gain(
                        11,
                        new EffectInterval(0.95, -4, double.PositiveInfinity),
                        null,
                        null,
                        null
                    ),
                },
            },
        };
}
