using NodaTime;
using static Repose.Sleep.Tests.Some;

namespace Repose.Sleep.Tests;

public class SettlingWhatSourcesTold
{
    [Fact]
    public void Believes_the_stages_of_a_watch_before_the_asleep_of_an_app_and_counts_every_minute_once()
    {
        var episode = Assert.Single(
            SleepEpisodes.Settle([
                Piece(SleepState.Light, "2026-03-10 23:00", "2026-03-11 03:00"),
                Piece(SleepState.Awake, "2026-03-11 03:00", "2026-03-11 03:20"),
                Piece(SleepState.Deep, "2026-03-11 03:20", "2026-03-11 06:00"),
                Piece(SleepState.Asleep, "2026-03-10 23:04", "2026-03-11 05:57", App),
            ])
        );

        Assert.Equal(Min(400), episode.Metrics.TotalSleepTime);
        Assert.Equal(Min(20), episode.Metrics.WakeAfterSleepOnset);
        Assert.Equal(1, episode.Metrics.Awakenings);
        Assert.Equal(Min(240), episode.Metrics.Light);
        Assert.Null(episode.Metrics.Rem);
        Assert.Equal(Watch, episode.Source);
        Assert.Contains("SleepApp told of it too", episode.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_another_source_speak_where_the_best_one_is_silent()
    {
        var episode = Assert.Single(
            SleepEpisodes.Settle([
                Piece(SleepState.Light, "2026-03-10 23:00", "2026-03-11 02:00"),
                Piece(SleepState.Asleep, "2026-03-10 23:00", "2026-03-11 06:00", App),
            ])
        );

        Assert.Equal(Min(420), episode.Metrics.TotalSleepTime);
        Assert.Equal(Min(180), episode.Metrics.Light);
    }

    [Fact]
    public void Never_calls_time_in_bed_sleep()
    {
        var episode = Assert.Single(
            SleepEpisodes.Settle([Piece(SleepState.InBed, "2026-03-10 23:00", "2026-03-11 07:00", Phone)])
        );

        Assert.Equal(EpisodeKind.InBedOnly, episode.Kind);
        Assert.Null(episode.Metrics.TotalSleepTime);
        Assert.Null(
            Nights.Measured([Piece(SleepState.InBed, "2026-03-10 23:00", "2026-03-11 07:00", Phone)])[0].Metrics
        );
    }

    [Fact]
    public void Makes_no_stay_of_a_phone_that_was_put_down_for_a_moment() =>
        Assert.Empty(SleepEpisodes.Settle([Piece(SleepState.InBed, "2026-03-10 23:00", "2026-03-10 23:29", Phone)]));

    [Fact]
    public void Widens_the_time_in_bed_by_what_the_phone_told_and_takes_the_efficiency_from_it()
    {
        var episode = Assert.Single(
            SleepEpisodes.Settle([
                Piece(SleepState.InBed, "2026-03-10 22:30", "2026-03-11 00:10", Phone),
                Piece(SleepState.InBed, "2026-03-11 00:15", "2026-03-11 06:30", Phone),
                Piece(SleepState.Light, "2026-03-10 23:00", "2026-03-11 06:00"),
            ])
        );

        Assert.Equal(Min(480), episode.Metrics.TimeInBed);
        Assert.Equal(100 * 420.0 / 480, episode.Metrics.SleepEfficiency!.Value, 9);
        Assert.Null(episode.Metrics.SleepOnsetLatency);
    }

    [Fact]
    public void Knows_no_time_in_bed_where_in_bed_only_repeats_the_sleep()
    {
        var episode = Assert.Single(
            SleepEpisodes.Settle([
                Piece(SleepState.InBed, "2026-03-10 23:00", "2026-03-11 06:00"),
                Piece(SleepState.Light, "2026-03-10 23:00", "2026-03-11 06:00"),
            ])
        );

        Assert.Null(episode.Metrics.TimeInBed);
        Assert.Null(episode.Metrics.SleepEfficiency);
    }

    [Theory]
    [InlineData("03:00", 1)]
    [InlineData("03:01", 2)]
    public void Joins_split_sleep_over_a_gap_of_an_hour_and_not_over_more(string again, int sleeps)
    {
        var episodes = SleepEpisodes.Settle([
            Piece(SleepState.Asleep, "2026-03-10 22:00", "2026-03-11 02:00"),
            Piece(SleepState.Asleep, $"2026-03-11 {again}", "2026-03-11 06:00"),
        ]);

        Assert.Equal(sleeps, episodes.Count);
    }

    [Fact]
    public void Has_one_main_sleep_a_date_and_calls_the_others_nap_by_day_and_short_by_night()
    {
        var kinds = SleepEpisodes
            .Settle([
                Piece(SleepState.Asleep, "2026-03-10 21:00", "2026-03-11 00:30"),
                Piece(SleepState.Asleep, "2026-03-11 02:00", "2026-03-11 07:00"),
                Piece(SleepState.Asleep, "2026-03-11 14:00", "2026-03-11 14:40"),
            ])
            .Select(episode => episode.Kind);

        Assert.Equal([EpisodeKind.Short, EpisodeKind.Main, EpisodeKind.Nap], kinds);
    }

    [Fact]
    public void Takes_a_sources_own_word_and_own_sums()
    {
        var told = Piece(SleepState.Light, "2026-03-10 23:00", "2026-03-11 01:00") with
        {
            IsNap = false,
            Totals = new ToldTotals(Min(110), Awake: Min(10)),
        };

        var episode = Assert.Single(SleepEpisodes.Settle([told]));

        Assert.Equal(EpisodeKind.Main, episode.Kind);
        Assert.Equal(Min(110), episode.Metrics.TotalSleepTime);
        Assert.Equal(Min(10), episode.Metrics.Awake);
    }

    [Fact]
    public void Keeps_the_better_of_two_devices_that_tell_of_the_same_night()
    {
        var ring = new SleepSource("Ring", SourceKind.Wearable);
        var staged = Piece(SleepState.Deep, "2026-03-10 23:10", "2026-03-11 06:00", ring) with { IsNap = false };
        var coarse = Piece(SleepState.Asleep, "2026-03-10 22:50", "2026-03-11 06:10", App) with { IsNap = false };

        Assert.Equal(ring, Assert.Single(SleepEpisodes.Settle([coarse, staged])).Source);
    }

    [Fact]
    public void Puts_a_night_on_the_date_of_waking_where_the_person_slept()
    {
        var tokyo = Piece(SleepState.Asleep, "2026-03-10 15:00", "2026-03-10 22:30") with
        {
            Zone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"],
        };

        Assert.Equal(new LocalDate(2026, 3, 11), Assert.Single(Nights.Measured([tokyo])).Date);
    }

    [Fact]
    public void Leaves_a_missing_night_missing()
    {
        var nights = Nights.Measured([
            Piece(SleepState.Asleep, "2026-03-10 23:00", "2026-03-11 06:00"),
            Piece(SleepState.Asleep, "2026-03-12 23:00", "2026-03-13 06:00"),
        ]);

        Assert.Equal([new LocalDate(2026, 3, 11), new LocalDate(2026, 3, 13)], nights.Select(night => night.Date));
    }

    [Theory]
    [InlineData("2026-03-28 23:00", "2026-03-29 07:00", 420)]
    [InlineData("2026-10-24 23:00", "2026-10-25 07:00", 540)]
    public void Counts_elapsed_time_on_the_nights_when_the_clock_changes(string from, string to, double minutes) =>
        Assert.Equal(
            Min(minutes),
            Assert.Single(SleepEpisodes.Settle([Piece(SleepState.Asleep, from, to)])).Metrics.TotalSleepTime
        );

    [Fact]
    public void Limits_how_far_time_in_bed_can_widen_a_sleep()
    {
        var episode = Assert.Single(
            SleepEpisodes.Settle([
                Piece(SleepState.InBed, "2026-03-10 12:00", "2026-03-11 14:00", Phone),
                Piece(SleepState.Light, "2026-03-10 23:00", "2026-03-11 06:00"),
            ])
        );

        Assert.Equal(Min(13 * 60), episode.InBed.Duration);
    }

    [Fact]
    public void Takes_a_long_sleep_without_any_sum_for_the_main_one_and_says_no_minutes_of_it()
    {
        var told = new SleepPeriod
        {
            Source = new("Ring", SourceKind.Wearable),
            Start = Some.At("2026-03-10 23:00"),
            End = Some.At("2026-03-11 06:00"),
            Zone = DateTimeZone.Utc,
            Totals = new(null),
        };

        var episode = Assert.Single(SleepEpisodes.Settle([told]));

        Assert.Equal((EpisodeKind.Main, null), (episode.Kind, episode.Metrics.TotalSleepTime));
    }

    [Fact]
    public void Keeps_the_time_in_bed_that_a_source_sums_up_itself()
    {
        var told = new SleepPeriod
        {
            Source = new("Band", SourceKind.Wearable),
            Start = Some.At("2026-03-10 23:00"),
            End = Some.At("2026-03-11 07:00"),
            Zone = DateTimeZone.Utc,
            Totals = new(Min(400), Min(20), InBed: Min(420)),
        };

        var episode = Assert.Single(SleepEpisodes.Settle([told]));

        Assert.Equal((Min(420), Min(420)), (episode.InBedTold, episode.Metrics.TimeInBed));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Keeps_the_longer_of_two_sums_of_one_sleep_that_grew(bool longFirst)
    {
        SleepPeriod[] told = [Grown("2026-03-11 05:00", 300), Grown("2026-03-11 07:00", 420)];

        var episode = Assert.Single(SleepEpisodes.Settle(longFirst ? told.Reverse() : told));

        Assert.Equal(Min(420), episode.Metrics.TotalSleepTime);
    }

    private static SleepPeriod Grown(string end, double minutes) =>
        new()
        {
            Source = new("Mat", SourceKind.Wearable),
            Start = Some.At("2026-03-10 23:00"),
            End = Some.At(end),
            Zone = DateTimeZone.Utc,
            Totals = new(Min(minutes)),
        };
}
