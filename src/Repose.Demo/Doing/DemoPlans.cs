using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What a few clients told about themselves, what is on their plans, and on which mornings they ticked it.</summary>
internal sealed class DemoPlans
{
    private readonly DemoDay day;
    private readonly Id<Client> client;
    private readonly Ids ids;
    private readonly Random chance;
    private readonly LocalDate[] mornings;

    private DemoPlans(DemoDay day, string name, ILookup<Id<Client>, DiaryPage> nights)
    {
        this.day = day;
        client = DemoPractice.Clients.Single(one => one.Name.Equals(name, StringComparison.Ordinal)).Id;
        (ids, chance) = (new($"plan/{name}"), Seed.Chance($"plan/{name}"));
        mornings = [.. nights[client].Newest().Select(page => page.Date).Order()];
    }

    internal static IEnumerable<object> Make(DemoDay day, IEnumerable<DiaryPage> nights)
    {
        var told = nights.ToLookup(page => page.ClientId);
        return InOrder([
            .. new DemoPlans(day, Roster.SignsIn, told).OfTheOneWhoSignsIn(),
            .. new DemoPlans(day, "Nathaniel Osei", told).OfOneWithAHeart(),
            .. new DemoPlans(day, "Ruth Pelletier", told).OfOneWhoIsDone(),
        ]);
    }

    /// <summary>What points at an item comes after it.</summary>
    private static IEnumerable<object> InOrder(IReadOnlyCollection<object> rows) =>
        [.. rows.OfType<ToldConditions>(), .. rows.OfType<PlanItem>(), .. rows.OfType<PlanTick>()];

    private IEnumerable<object> OfTheOneWhoSignsIn() =>
        [
            Told(-6),
            .. Tried("TR01", 1, -5, "You get up at very different times", 0.75),
            .. Tried("TR07", 2, -3, null, 0.55),
            Proposed("TE05", 3, PlanSide.Practice, "You said that mornings are slow", -1),
            Ended("TR11", 3, -5, -3, "It made me think of work"),
        ];

    private IEnumerable<object> OfOneWithAHeart() =>
        [
            Told(-3, "heart-disease", "safety-critical-work"),
            .. Tried("TR10", 1, -2, "Your bedroom is bright", 0.9),
            Proposed("TN01", 2, PlanSide.Client, null, -1),
        ];

    private IEnumerable<object> OfOneWhoIsDone() =>
        [Told(-60, "falls-risk"), Ended("TR09", 1, -58, -50, "The course is over")];

    private ToldConditions Told(int week, params string[] has)
    {
        var at = At(week, 20);
        return new(
            DemoPractice.Id,
            ids.New<ToldConditions>(at),
            client,
            1,
            ToldConditions.Join(has),
            ToldConditions.Join(
                ContentLibrary.English.Conditions.Select(one => one.Id).Except(has, StringComparer.Ordinal)
            ),
            at
        );
    }

    private PlanItem Proposed(string tip, int place, PlanSide by, string? note, int week)
    {
        var at = At(week, 11);
        return new(DemoPractice.Id, ids.New<PlanItem>(at), client, tip, place, by, note, at);
    }

    private IEnumerable<object> Tried(string tip, int place, int week, string? note, double faithful)
    {
        var item = Proposed(tip, place, PlanSide.Practice, note, week);
        var agreed = At(week, 19);
        item.Agree(PlanSide.Client, agreed);
        yield return item;
        foreach (var date in mornings.Where(date => date > DemoDay.DateOf(agreed) && date < day.Today))
        {
            if (chance.NextDouble() < faithful)
            {
                var at = DemoDay.At(date, new LocalTime(7, chance.Next(60)));
                yield return new PlanTick(DemoPractice.Id, ids.New<PlanTick>(at), client, item.Id, date, 1, true, at);
            }
        }
    }

    private PlanItem Ended(string tip, int place, int week, int until, string why)
    {
        var item = Proposed(tip, place, PlanSide.Practice, null, week);
        item.Agree(PlanSide.Client, At(week, 19));
        item.End(PlanSide.Client, why, At(until, 21));
        return item;
    }

    private Instant At(int week, int hour) => DemoDay.At(day.WeekStart(week).PlusDays(1), new(hour, 0));
}
