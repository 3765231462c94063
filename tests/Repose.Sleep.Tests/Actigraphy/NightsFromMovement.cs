using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Sleep.Tests.Actigraphy;

/// <summary>Nights that follow from what an actigraph counted.</summary>
public sealed class NightsFromMovement
{
    private const int Busy = 3000;
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);
    private static readonly SleepSource Device = new("Actigraph", SourceKind.Wearable);

    [Fact]
    public void Without_a_diary_a_night_is_where_sleep_begins_and_stays()
    {
        var night = Assert.Single(Nights(Day((600, Busy), (430, 0), (10, Busy), (40, 0), (360, Busy))));

        // Four of the minutes after movement are awake by the formula, and four more are not believed.
        Assert.Equal(Noon + Duration.FromMinutes(600 + 4 + 4), night.Start);
        Assert.True(night.End - night.Start > Duration.FromHours(6));
        Assert.Equal(night.Start, night.Spans[0].Start);
        Assert.Equal(night.End, night.Spans[^1].End);
    }

    [Fact]
    public void The_diary_says_when_the_sleeper_was_in_bed()
    {
        var diary = new DiaryEntry
        {
            Date = new(2026, 3, 2),
            Zone = DateTimeZone.Utc,
            LightsOut = Noon + Duration.FromMinutes(580),
            OutOfBed = Noon + Duration.FromMinutes(1100),
        };

        var night = Assert.Single(Nights(Day((600, Busy), (480, 0), (360, Busy)), diary));

        Assert.Equal(diary.LightsOut, night.Start);
        Assert.Equal(diary.OutOfBed, night.End);
        Assert.Equal(SleepState.Awake, night.Spans[0].State);
        Assert.Equal(SleepState.Awake, night.Spans[^1].State);
    }

    [Fact]
    public void A_diary_of_other_nights_changes_nothing()
    {
        var diary = new DiaryEntry
        {
            Date = new(2026, 4, 2),
            Zone = DateTimeZone.Utc,
            LightsOut = Noon + Duration.FromDays(31),
            OutOfBed = Noon + Duration.FromDays(31) + Duration.FromHours(8),
        };
        var day = Day((600, Busy), (300, 10), (10, Busy), (130, 10), (360, Busy));

        Assert.Equal(Nights(day).Select(night => night.Start), Nights(day, diary).Select(night => night.Start));
    }

    [Fact]
    public void A_device_on_the_table_does_not_sleep()
    {
        var nights = Of(Day((600, Busy), (480, 0), (360, Busy)), [], out var notWorn);

        Assert.Empty(nights);
        Assert.Equal(1, notWorn);
    }

    [Fact]
    public void Short_epochs_are_added_up_to_minutes()
    {
        var record = new ActivityRecord(Noon, Duration.FromSeconds(10), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);

        Assert.Equal([21, 57], record.InMinutes().Counts);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(120)]
    [InlineData(0.5)]
    public void Epochs_that_make_no_minute_are_refused(double seconds) =>
        Assert.Throws<ArgumentException>(() =>
            new ActivityRecord(Noon, Duration.FromSeconds(seconds), [1, 2, 3]).InMinutes()
        );

    [Fact]
    public void Whatever_was_counted_no_minute_is_in_two_nights() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                parts =>
                {
                    // Each byte is a stretch of up to eight hours, still or busy in turn.
                    double[] counts = [.. parts.SelectMany((part, at) => Stretch(2 * part, at % 2 == 0 ? 5 : Busy))];
                    var nights = Of(counts, [], out _);
                    return nights.Zip(nights.Skip(1)).All(two => two.First.End <= two.Second.Start)
                        && nights.All(night =>
                            night.Spans.Sum(span => span.Length.TotalMinutes) == (night.End - night.Start).TotalMinutes
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    private static IReadOnlyList<SleepPeriod> Nights(double[] counts, params DiaryEntry[] diary)
    {
        var stirring = counts.Select((count, at) => count == 0 && at % 50 == 0 ? 1 : count).ToArray();
        return Of(stirring, diary, out _);
    }

    private static IReadOnlyList<SleepPeriod> Of(double[] counts, DiaryEntry[] diary, out int notWorn) =>
        new ActivityNights(ActivityScale.ActiGraph, ActivityScoring.ColeKripke, Device, DateTimeZone.Utc).Of(
            new(Noon, Duration.FromMinutes(1), counts),
            diary,
            out notWorn
        );

    private static double[] Day(params (int Minutes, double Counts)[] stretches) =>
        [.. stretches.SelectMany(stretch => Stretch(stretch.Minutes, stretch.Counts))];

    private static IEnumerable<double> Stretch(int minutes, double counts) => Enumerable.Repeat(counts, minutes);
}
