using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Tests.Site;

public sealed class PlacesInTheBar
{
    [Fact]
    public void Are_five_at_most_for_a_client() => Assert.InRange(Places.OfClients.Count, 1, 5);

    [Fact]
    public void Hold_the_practice_for_its_owner_alone()
    {
        Assert.Contains(Places.Of(Role.Owner | Role.Therapist), place => place.Href == "/practice/setup");
        Assert.DoesNotContain(Places.Of(Role.Therapist | Role.Desk), place => place.Href == "/practice/setup");
    }

    [Theory]
    [InlineData("/me", "Today")]
    [InlineData("/me/diary/2026-10-12", "Diary")]
    [InlineData("/me/visits", "Visits")]
    [InlineData("/me/visits/0198", "Visits")]
    [InlineData("/me/sleep", "Sleep")]
    [InlineData("/me/helping", "Sleep")]
    [InlineData("/me/packages", "Visits")]
    [InlineData("/account/passkeys", "Me")]
    public void Know_which_of_them_an_address_belongs_to(string path, string name) =>
        Assert.Equal(name, Assert.Single(Places.OfClients, place => place.Holds(path)).Name);

    [Fact]
    public void Do_not_hold_an_address_that_only_begins_alike() =>
        Assert.DoesNotContain(Places.OfClients, place => place.Holds("/me/visitsandmore"));
}
