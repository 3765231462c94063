using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Files;

/// <summary>Nights that lie ahead, and nights without end, are in no format what they seem.</summary>
public sealed class WhatCannotHaveBeen
{
    private static readonly Instant Now = SomeNights.At(2024, 1, 12, 9, 0);

    public static TheoryData<string> Names { get; } = [.. EveryMaker.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nights_that_lie_ahead_are_left_out_in_every_format(string maker)
    {
        // From the evening of 8 January on: four have been, and the others begin more than a day from now.
        var all = SomeNights.InARow(8, 3);
        var nights = all.Take(4).Concat(all.Skip(6)).ToList();

        var read = Some.Import(Zip(maker, nights), Some.Options(SomeNights.Zurich) with { Now = Now });

        Assert.Equal(4, SleepEpisodes.Settle(read.Periods).Count);
        Assert.Contains(read.LeftOut, left => left.Why.Contains("in the future", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nights_of_more_than_forty_hours_are_left_out_in_every_format(string maker)
    {
        var good = SomeNights.InARow(2, 3);
        var endless = new SleepNight(
            SomeNights.At(2024, 2, 1, 22, 0),
            SomeNights.Zurich,
            [(SleepState.Light, 41 * 60)]
        );

        var read = Some.Import(Zip(maker, [.. good, endless]));

        Assert.Equal(2, SleepEpisodes.Settle(read.Periods).Count);
        Assert.NotEmpty(read.LeftOut);
    }

    [Fact]
    public void A_diary_that_lies_ahead_is_refused_with_its_row()
    {
        var file = new DiaryCsvFile().Night("2024-01-11").Night("2024-01-20");

        var refusal = Some.Refuse<BadDiaryRows>(file.ToBytes(), Some.Options() with { Now = Now });

        Assert.Contains("Row 3, date: “2024-01-20” is in the future.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_night_is_taken_wherever_in_the_world_it_was()
    {
        var night = SomeNights.One(Now - Duration.FromHours(8));

        Assert.Single(
            Some.Import(
                SleepCycleFile.Of2019(night),
                Some.Options(DateTimeZone.ForOffset(Offset.FromHours(-12))) with
                {
                    Now = Now,
                }
            ).Periods
        );
    }

    private static byte[] Zip(string maker, IReadOnlyList<SleepNight> nights) =>
        ZipFile.Of([.. EveryMaker.Files(maker, nights).Select((file, at) => ($"{at}", file))]);
}
