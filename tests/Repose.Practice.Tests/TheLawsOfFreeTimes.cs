using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Repose.Practice.Tests;

public class TheLawsOfFreeTimes
{
    private static readonly LocalDate Day = new(2026, 10, 14);

    /// <summary>Busy stretches of a day, in minutes from midnight, as they come.</summary>
    private static readonly Arbitrary<(int From, int Length)[]> SomeBusy = (
        from minute in Gen.Choose(7 * 60, 18 * 60)
        from length in Gen.Choose(1, 180)
        select (minute, length)
    )
        .ArrayOf()
        .ToArbitrary();

    [Fact]
    public void No_slot_overlaps_anything_that_is_taken() =>
        Prop.ForAll(
                SomeBusy,
                busy =>
                {
                    var taken = Stretches(busy);
                    var free = Some.Free(Some.Session(50, 5, 10), null, taken);
                    return free.On(Day).All(slot => !taken.Any(one => one.Overlaps(Around(slot.Start, 5, 60))));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_time_on_the_grid_that_is_left_out_would_overlap_or_lie_outside_the_hours() =>
        Prop.ForAll(
                SomeBusy,
                busy =>
                {
                    var taken = Stretches(busy);
                    var offered = Some.Free(Some.Session(50, 5, 10), null, taken)
                        .On(Day)
                        .Select(slot => slot.Start)
                        .ToHashSet();
                    return Enumerable
                        .Range(0, 29)
                        .Select(quarter => Some.At(Day + new LocalTime(9, 0).PlusMinutes(15 * quarter)))
                        .Where(start => start + Duration.FromMinutes(50) <= Some.At(Day + new LocalTime(17, 0)))
                        .All(start => offered.Contains(start) || taken.Any(one => one.Overlaps(Around(start, 5, 60))));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Taking_one_more_stretch_never_frees_a_time() =>
        Prop.ForAll(
                SomeBusy,
                busy =>
                {
                    var before = Some.Free(null, null, Stretches(busy)).On(Day).ToHashSet();
                    var after = Some.Free(null, null, Stretches([.. busy, (600, 30)])).On(Day).ToHashSet();
                    return after.IsSubsetOf(before);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_free_and_what_is_taken_make_up_the_whole() =>
        Prop.ForAll(
                SomeBusy,
                busy =>
                {
                    var whole = new Stretch(0, 86_400);
                    var taken = Repose.Practice.Stretches.Merge(
                        busy.Select(one => new Stretch(60L * one.From, Math.Min(86_400, 60L * (one.From + one.Length))))
                    );
                    return Repose.Practice.Stretches.Without(whole, taken).Sum(one => one.Length)
                            + taken.Sum(one => one.Length)
                        == whole.Length;
                }
            )
            .QuickCheckThrowOnFailure();

    private static Stretch Around(Instant start, int before, int after) =>
        Stretch.Of(start - Duration.FromMinutes(before), start + Duration.FromMinutes(after));

    private static Stretch[] Stretches((int From, int Length)[] busy) =>
        [
            .. busy.Select(one =>
                Stretch.Of(
                    Some.At(Day + LocalTime.Midnight.PlusMinutes(one.From)),
                    Some.At(Day + LocalTime.Midnight.PlusMinutes(one.From)) + Duration.FromMinutes(one.Length)
                )
            ),
        ];
}
