using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Content.Tests;

/// <summary>Laws of every instrument that has items.</summary>
public class WhateverIsAnswered
{
    public static TheoryData<string> EveryInstrument =>
        [.. ContentLibrary.Shipped.Instruments.Where(instrument => instrument.Items is not null).Select(i => i.Id)];

    private static Instrument Instrument(string id) => ContentLibrary.Shipped.Instrument(id)!;

    private static Arbitrary<int[]> Answered(string id)
    {
        var items = Instrument(id).Items!;
        return Arb.From(Gen.Choose(items.Least, items.Most).ArrayOf(items.Count));
    }

    private static Score Score(string id, IEnumerable<int> points) => Instrument(id).Score([.. points.Cast<int?>()]);

    [Theory, MemberData(nameof(EveryInstrument))]
    public void Gives_a_total_within_its_range(string id) =>
        Prop.ForAll(
                Answered(id),
                points =>
                {
                    var (scale, total) = (Instrument(id).Total, Score(id, points).Total);
                    return scale is null ? total is null : total >= scale.Least && total <= scale.Most;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory, MemberData(nameof(EveryInstrument))]
    public void Gives_the_ends_of_the_range_for_the_ends_of_the_items(string id)
    {
        var instrument = Instrument(id);
        var items = instrument.Items!;
        double?[] ends = [instrument.Total?.Least, instrument.Total?.Most];

        Assert.Equal(
            ends,
            [
                Score(id, Enumerable.Repeat(items.Least, items.Count)).Total,
                Score(id, Enumerable.Repeat(items.Most, items.Count)).Total,
            ]
        );
    }

    [Theory, MemberData(nameof(EveryInstrument))]
    public void Has_a_name_for_every_total_where_there_are_bands(string id) =>
        Prop.ForAll(Answered(id), points => Instrument(id).Bands.Count == 0 || Score(id, points).Band is not null)
            .QuickCheckThrowOnFailure();

    [Theory, MemberData(nameof(EveryInstrument))]
    public void Is_never_better_for_more_points_where_more_is_worse_nor_worse_where_more_is_better(string id) =>
        Prop.ForAll(
                Answered(id),
                Gen.Choose(0, 1000).ToArbitrary(),
                (points, at) =>
                {
                    var (instrument, place) = (Instrument(id), at % points.Length);
                    var more = points.ToArray();
                    more[place] = Math.Min(more[place] + 1, instrument.Items!.Most);
                    var (less, raised) = (Score(id, points), Score(id, more));
                    var (better, worse) =
                        instrument.Direction == ScoreDirection.HigherIsBetter ? (raised, less) : (less, raised);
                    return !(raised.Total < less.Total)
                        && !better.CutOffs.Except(worse.CutOffs).Any()
                        && !better.Patterns.Except(worse.Patterns).Any()
                        && !better.RedFlags.Except(worse.RedFlags).Any();
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory, MemberData(nameof(EveryInstrument))]
    public void Has_a_total_or_a_reason_and_never_both_whatever_is_left_out(string id) =>
        Prop.ForAll(
                Answered(id),
                Gen.Choose(0, 1000).ToArbitrary(),
                (points, left) =>
                {
                    var answers = points.Select((item, i) => (left >> (i % 10)) % 2 == 1 ? null : (int?)item).ToList();
                    var score = Instrument(id).Score(answers);
                    return score.Total is null != score.NoTotal is null
                        && score.Total is not double.NaN
                        && (score.Total is null || !answers.Contains(null))
                        && (score.NoTotal ?? "There is one.").EndsWith('.');
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Makes_components_of_the_pittsburgh_index_from_0_to_3_that_more_sleep_never_makes_worse()
    {
        var answers =
            from choices in Gen.Choose(0, 3).ArrayOf(14)
            from minutes in Gen.Choose(0, 24 * 60).ArrayOf(4)
            select new PittsburghAnswers
            {
                BedTime = LocalTime.Midnight.PlusMinutes(minutes[0]),
                RiseTime = LocalTime.Midnight.PlusMinutes(minutes[0] + Math.Clamp(minutes[1], 1, (24 * 60) - 1)),
                TimeToFallAsleep = Duration.FromMinutes(minutes[2]),
                Asleep = Duration.FromMinutes(minutes[3]),
                TroubleFallingAsleep = choices[0],
                Disturbances = [.. choices[1..9].Cast<int?>()],
                OtherDisturbance = choices[9],
                Quality = choices[10],
                SleepMedicine = choices[11],
                TroubleStayingAwake = choices[12],
                TroubleKeepingUp = choices[13],
            };
        Prop.ForAll(
                answers.ToArbitrary(),
                told =>
                {
                    var components = PittsburghComponents.Of(told);
                    var longer = told.Asleep!.Value + Duration.FromHours(1);
                    var more = PittsburghComponents.Of(
                        told with
                        {
                            Asleep = Duration.Min(longer, Duration.FromHours(24)),
                        }
                    );
                    return components.Count == 7
                        && components.All(component => component is >= 0 and <= 3)
                        && more.Zip(components).All(pair => pair.First <= pair.Second);
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
