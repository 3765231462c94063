using Repose.Content;
using Repose.Practice;
using Repose.Web.Screening;

namespace Repose.Web.Tests.Screening;

public sealed class AProductThatIsNotForTheClient
{
    [Theory]
    [InlineData("tree nut, sesame", "tree-nut")]
    [InlineData("Tree nut", "tree-nut")]
    [InlineData("peanut, wheat germ", "wheat")]
    [InlineData("latex", "latex")]
    public void Is_blocked_by_what_is_in_it_however_the_practice_writes_it(string holds, string allergen)
    {
        var effects = new PlanEffects { BlockedAllergens = ["lanolin", allergen] };

        Assert.True(effects.Blocks(Product(AddOnKind.Oil, holds)));
        Assert.Equal(allergen, Assert.Single(effects.AllergensIn(Product(AddOnKind.Oil, holds))));
    }

    [Fact]
    public void Is_blocked_by_its_kind()
    {
        var effects = new PlanEffects { BlockedAddOns = [BlockedAddOn.Aroma] };

        Assert.True(effects.Blocks(Product(AddOnKind.Aroma, "")));
        Assert.False(effects.Blocks(Product(AddOnKind.Cbd, "")));
        Assert.False(effects.Blocks(Product(AddOnKind.Oil, "sesame")));
    }

    private static AddOn Product(AddOnKind kind, string holds)
    {
        var product = new AddOn(Id<MassagePractice>.New(), Id<AddOn>.New(), "Oil", kind, Money.Of(5));
        product.Declare(isOrganic: true, holds);
        return product;
    }
}
