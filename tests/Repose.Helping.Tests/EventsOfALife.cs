using NodaTime;
using Repose.Sleep;

namespace Repose.Helping.Tests;

public class EventsOfALife
{
    private static readonly LocalDate First = new(2026, 3, 2);

    [Fact]
    public void Are_one_for_each_run_of_nights_and_a_missing_entry_does_not_end_a_run()
    {
        var told = Told((0, Ill), (1, Ill), (3, Ill), (4, Well), (6, Ill));

        var events = LifeEvent.Of(told);

        Assert.Equal(
            [
                new(LifeEventKind.Ill, First, First.PlusDays(3)),
                new(LifeEventKind.Ill, First.PlusDays(6), First.PlusDays(6)),
            ],
            events
        );
    }

    [Fact]
    public void Tell_a_change_of_medicine_only_where_it_lasted_three_nights_on_both_sides()
    {
        var begun = Told([.. Enumerable.Range(0, 6).Select(day => (day, Taking(day >= 3)))]);
        var once = Told([.. Enumerable.Range(0, 6).Select(day => (day, Taking(day == 3)))]);

        Assert.Equal([new(LifeEventKind.MedicineBegun, First.PlusDays(3), First.PlusDays(3))], LifeEvent.Of(begun));
        Assert.Empty(LifeEvent.Of(once));
    }

    [Fact]
    public void Are_none_where_nothing_was_told() => Assert.Empty(LifeEvent.Of(Told((0, entry => entry))));

    private static DiaryEntry Ill(DiaryEntry entry) => entry with { IsIll = true };

    private static DiaryEntry Well(DiaryEntry entry) => entry with { IsIll = false };

    private static Func<DiaryEntry, DiaryEntry> Taking(bool takes) => entry => entry with { SleepMedicine = takes };

    private static IReadOnlyList<Night> Told(params (int Day, Func<DiaryEntry, DiaryEntry> Also)[] nights) =>
        [
            .. nights.Select(night =>
            {
                var (date, zone) = (First.PlusDays(night.Day), DateTimeZone.Utc);
                return new Night
                {
                    Date = date,
                    Zone = zone,
                    Diary = night.Also(new DiaryEntry { Date = date, Zone = zone }),
                };
            }),
        ];
}
