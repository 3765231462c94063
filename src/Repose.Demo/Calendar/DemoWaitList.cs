using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>A few who would like to come sooner.</summary>
internal static class DemoWaitList
{
    internal static IEnumerable<WaitListEntry> Make(DemoDay day, DemoSetup setup)
    {
        var ids = new Ids("wait-list");
        (int Client, Service Service, int? Therapist, int From, int Until)[] wishes =
        [
            (30, setup.Hour, 0, 9, 13),
            (35, setup.Hour, null, 16, 20),
            (41, setup.HourAndHalf, 1, 11, 19),
            (52, setup.SleepSession, null, 7, 10),
        ];
        foreach (var (wish, place) in wishes.Select((wish, place) => (wish, place)))
        {
            var since = day.Now - Duration.FromHours(20 + (31 * place));
            yield return new(
                DemoPractice.Id,
                ids.New<WaitListEntry>(since),
                DemoPractice.Clients[wish.Client].Id,
                wish.Service.Id,
                wish.Therapist is { } with ? setup.Therapists[with].Id : null,
                day.Today,
                day.Today.PlusDays(9 + place),
                new(wish.From, 0),
                new(wish.Until, 0),
                since
            );
        }
    }
}
