using Repose.Practice;

namespace Repose.Demo.Tests;

public class TheDemoSessions
{
    private static readonly IReadOnlyList<object> Made = DemoPractice.Make(ADemo.Today);
    private static readonly SessionDone[] Sessions = [.. Made.OfType<SessionDone>()];

    [Fact]
    public void Are_of_visits_that_took_place_each_once()
    {
        var done = Made.OfType<Appointment>()
            .Where(one => one.State is AppointmentState.Done)
            .Select(one => one.Id)
            .ToHashSet();

        Assert.NotEmpty(Sessions);
        Assert.All(Sessions, one => Assert.Contains(one.AppointmentId, done));
        Assert.Equal(Sessions.Length, Sessions.DistinctBy(one => one.AppointmentId).Count());
        Assert.All(Sessions, one => Assert.True(one.EndedAt <= new DemoDay(ADemo.Today).Now));
    }

    [Fact]
    public void Give_most_of_the_minutes_of_the_study()
    {
        var given = Sessions
            .Where(one => one.Protocol == "lbp-sleep-10x30")
            .Select(one => one.StudySecondsGiven() / 60.0)
            .ToList();

        Assert.NotEmpty(given);
        Assert.InRange(given.Average(), 25, 29);
    }

    [Fact]
    public void Are_the_same_each_time() =>
        Assert.Equal(
            Sessions.Select(one => (one.Id, one.PainBefore, one.StartedAt)),
            DemoPractice.Make(ADemo.Today).OfType<SessionDone>().Select(one => (one.Id, one.PainBefore, one.StartedAt))
        );
}
