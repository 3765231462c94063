using NodaTime;
using Repose.Nights;
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
        new Thread(() => work()) { IsBackground = true, Name = "warm-up" }.Start();

    /// <summary>Settles a night and writes it to nowhere.</summary>
    internal static void Nights() => NightsCsv.Write(Stream.Null, SleepRow.Of(OneNight(), []));

    private static List<SleepPeriod> OneNight()
    {
        var start = Instant.FromUnixTimeSeconds(0);
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
