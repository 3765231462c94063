using NodaTime;

namespace Repose.Sleep.Tests;

public class TheUsualNight
{
    private static readonly LocalDate First = new(2026, 9, 1);

    private static DiaryEntry Night(int day, int hour, int minute, bool slept = true)
    {
        var date = First.PlusDays(day);
        return new()
        {
            Date = date,
            Zone = DateTimeZone.Utc,
            BedTime = NightClock.Place(new(hour, minute), isEvening: true, date, DateTimeZone.Utc, null),
            OutOfBed = slept ? NightClock.Place(new(7, 12), isEvening: false, date, DateTimeZone.Utc, null) : null,
        };
    }

    [Fact]
    public void Has_midnight_in_the_middle_of_the_times_around_it() =>
        Assert.Equal(new LocalTime(0, 0), UsualNight.Of([Night(0, 23, 40), Night(1, 0, 20), Night(2, 0, 0)]).BedTime);

    [Fact]
    public void Takes_the_middle_of_the_middle_two_to_the_nearest_five_minutes()
    {
        var usual = UsualNight.Of([Night(0, 22, 0), Night(1, 22, 30), Night(2, 22, 46), Night(3, 23, 30)]);

        Assert.Equal((new LocalTime(22, 40), new LocalTime(7, 10)), (usual.BedTime!.Value, usual.OutOfBed!.Value));
    }

    [Fact]
    public void Forgets_nights_before_the_last_fourteen() =>
        Assert.Equal(
            new LocalTime(23, 0),
            UsualNight.Of(Enumerable.Range(0, 60).Select(day => Night(day, day < 46 ? 21 : 23, 0)).Reverse()).BedTime
        );

    [Fact]
    public void Says_nothing_of_what_was_never_told()
    {
        Assert.Equal(new UsualNight(null, null, null, null), UsualNight.Of([]));
        Assert.Null(UsualNight.Of([Night(0, 22, 0, slept: false)]).OutOfBed);
    }
}
