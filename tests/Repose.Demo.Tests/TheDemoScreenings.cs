using Repose.Content;
using Repose.Practice;

namespace Repose.Demo.Tests;

public class TheDemoScreenings
{
    private static readonly IReadOnlyList<object> Made = DemoPractice.Make(ADemo.Today);

    private static readonly IReadOnlyList<KeptScreening> Screenings = [.. Made.OfType<KeptScreening>()];

    [Fact]
    public void Show_a_changed_plan_a_doctor_who_is_asked_and_an_add_on_that_is_blocked()
    {
        Assert.Contains(Screenings, one => one.Outcome == "modify");
        Assert.Contains(Screenings, one => one.Outcome == "ask-clearance" && Effects(one).StopsBooking);
        Assert.Contains(Screenings, one => Effects(one).BlockedAddOns.Contains(BlockedAddOn.Aroma));
    }

    [Fact]
    public void Let_the_client_who_signs_in_book()
    {
        var client = DemoPractice.Clients.Single(one => one.Name == DemoPractice.People[^1].Name);

        Assert.False(Effects(Screenings.Single(one => one.ClientId == client.Id)).StopsBooking);
    }

    [Fact]
    public void Hold_a_reply_about_rules_that_apply()
    {
        var reply = Assert.Single(Made.OfType<Clearance>());
        var rules = Screenings.Single(one => one.ClientId == reply.ClientId).KeptRules().Select(rule => rule.Rule);

        Assert.Empty(reply.Rules().Except(rules));
        Assert.True(reply.Holds(ADemo.Today));
    }

    [Fact]
    public void Were_done_before_today() =>
        Assert.All(Screenings, one => Assert.True(one.At < new DemoDay(ADemo.Today).Now));

    private static PlanEffects Effects(KeptScreening one) => PlanEffectsText.Read(one.Effects);
}
