using NodaTime;
using Repose.Analysis;
using Repose.Helping;
using Repose.Nights;
using Repose.Pictures.Report;
using Repose.Sleep;

namespace Repose;

/// <summary>Has the runtime compile on the second core what will be needed once the reading on the first is done.</summary>
/// <remarks>
/// A short command spends more time on loading and compiling code than on running it. So one made-up night goes the
/// same way that the real ones will go. Whatever comes of it is thrown away.
/// </remarks>
internal static class WarmUp
{
    /// <summary>Begins, and does not wait.</summary>
    internal static void Begin(Action work) =>
        new Thread(() => Try(work)) { IsBackground = true, Name = "warm-up" }.Start();

    /// <summary>Settles a night and writes it to nowhere.</summary>
    internal static void Nights() => NightsCsv.Write(Stream.Null, SleepRow.Of(OneNight(Duration.Zero), []));

    /// <summary>Answers for a month of such nights, and renders the report to nowhere.</summary>
    internal static void Report()
    {
        var periods = Enumerable.Range(0, 30).SelectMany(day => OneNight(Duration.FromDays(day)));
        var nights = Sleep.Nights.Measured(periods);
        var sessions = nights
            .Where((_, day) => day >= 20 && day % 3 == 0)
            .Select(night => new CourseSession(night.Date));
        var course = new CourseRecord { Sessions = [.. sessions] };
        var question = new HelpQuestion(Outcomes.TotalSleepTime, nights, [], course);
        if (IsItHelping.Ask(question) is not HelpAnswer answer)
        {
            return;
        }

        var report = new ReportData
        {
            Answer = answer,
            Measured = nights,
            Told = [],
            Need = SleepNeed.ForAge(null),
            Read = [],
            MadeOn = nights[^1].Date,
            Version = "",
        };
        SleepReport.Render(report).GetAwaiter().GetResult();
        Reports.InShort(report);
    }

    private static void Try(Action work)
    {
        try
        {
            work();
        }
#pragma warning disable CA1031 // Nothing depends on it; what is wrong will be wrong again, and be told, on the main thread.
        catch (Exception) { }
#pragma warning restore CA1031
    }

    private static List<SleepPeriod> OneNight(Duration later)
    {
        var start = Instant.FromUnixTimeSeconds(0) + later;
        var zone = DateTimeZoneProviders.Tzdb["Europe/Zurich"];
        return
        [
            Piece(SleepState.Light, start, 300),
            Piece(SleepState.Awake, start + Duration.FromMinutes(300), 10),
            Piece(SleepState.Deep, start + Duration.FromMinutes(310), 60),
            Piece(SleepState.InBed, start, 400),
        ];

        SleepPeriod Piece(SleepState state, Instant from, int minutes)
        {
            var to = from + Duration.FromMinutes(minutes);
            return new SleepPeriod
            {
                Source = new SleepSource("warm-up", SourceKind.Wearable),
                Start = from,
                End = to,
                Zone = zone,
                Spans = [new StateSpan(state, from, to)],
            };
        }
    }
}
