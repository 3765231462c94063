using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Sleep.Tests;

/// <summary>Laws that hold for any pile of overlapping claims.</summary>
public class WhateverSourcesTell
{
    private static readonly Instant Origin = Some.At("2026-03-10 18:00");

    private static readonly Gen<SleepPeriod> AnyPiece =
        from state in Gen.Elements(Enum.GetValues<SleepState>())
        from source in Gen.Elements(Some.Watch, Some.Phone, Some.App)
        from start in Gen.Choose(0, 6 * 24 * 60)
        from length in Gen.Choose(0, 500)
        let from_ = Origin + Duration.FromMinutes(start)
        select Some.Piece(state, from_, from_ + Duration.FromMinutes(length), source);

    private static readonly Arbitrary<List<SleepPeriod>> AnyPieces = Gen.ListOf(AnyPiece)
        .Select(pieces => pieces.ToList())
        .ToArbitrary();

    [Fact]
    public void No_sleep_is_longer_than_its_clock_time_and_none_overlap() =>
        Prop.ForAll(
                AnyPieces,
                pieces =>
                {
                    var sleeps = SleepEpisodes
                        .Settle(pieces)
                        .Where(episode => episode.Kind != EpisodeKind.InBedOnly)
                        .ToList();
                    return sleeps.TrueForAll(sleep => sleep.Metrics.TotalSleepTime <= sleep.End - sleep.Start)
                        && sleeps.Zip(sleeps.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Total_sleep_is_exactly_the_union_of_what_was_not_overruled() =>
        Prop.ForAll(
                AnyPieces,
                pieces =>
                {
                    var union = Minutes(pieces, span => span.State.IsSleep);
                    var told = Told(pieces);
                    return told <= union && (pieces.Exists(IsAwake) || told == union);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_telling_does_not_matter() =>
        Prop.ForAll(AnyPieces, pieces => Told(pieces) == Told([.. pieces.AsEnumerable().Reverse()]))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_date_has_at_most_one_main_sleep() =>
        Prop.ForAll(
                AnyPieces,
                pieces =>
                    SleepEpisodes
                        .Settle(pieces)
                        .Where(episode => episode.Kind == EpisodeKind.Main)
                        .GroupBy(episode => episode.Date)
                        .All(date => date.Count() == 1)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Efficiency_stays_between_0_and_100() =>
        Prop.ForAll(
                AnyPieces,
                pieces =>
                    SleepEpisodes
                        .Settle(pieces)
                        .Select(episode => episode.Metrics.SleepEfficiency)
                        .All(efficiency => efficiency is null or (>= 0 and <= 100))
            )
            .QuickCheckThrowOnFailure();

    private static bool IsAwake(SleepPeriod piece) => piece.Spans[0].State == SleepState.Awake;

    private static long Told(List<SleepPeriod> pieces) =>
        SleepEpisodes
            .Settle(pieces)
            .Where(episode => episode.Kind != EpisodeKind.InBedOnly)
            .Sum(episode => (long)episode.Metrics.TotalSleepTime!.Value.TotalMinutes);

    private static long Minutes(List<SleepPeriod> pieces, Func<StateSpan, bool> which)
    {
        var minutes = new HashSet<long>();
        foreach (var span in pieces.SelectMany(piece => piece.Spans).Where(which))
        {
            for (var minute = span.Start; minute < span.End; minute += Duration.FromMinutes(1))
            {
                minutes.Add(minute.ToUnixTimeSeconds());
            }
        }

        return minutes.Count;
    }
}
