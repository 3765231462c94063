using NodaTime;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>One row: a sleep date, with its night if there is one.</summary>
/// <param name="Date">The sleep date.</param>
/// <param name="Night">Null, or without sleep, where the night is missing.</param>
/// <param name="Change">The change of the clock in this night.</param>
/// <param name="AfterSession">Whether there was a session the day before.</param>
internal sealed record RasterRow(LocalDate Date, Night? Night, ClockChange? Change, bool AfterSession)
{
    /// <summary>Everything told of the date, the main sleep first.</summary>
    internal IEnumerable<SleepEpisode> Episodes =>
        Night is null ? [] : (Night.Main is { } main ? [main] : Array.Empty<SleepEpisode>()).Concat(Night.Others);

    internal bool HasNothing => !Episodes.Any();

    internal IEnumerable<ClockPiece> Pieces(SleepEpisode episode, Instant start, Instant end) =>
        RowClock.Pieces(start, end, episode.Zone, Date, Change);
}
