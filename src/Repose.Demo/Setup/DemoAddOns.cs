using Repose.Practice;

namespace Repose.Demo;

/// <summary>What can be added to a session.</summary>
internal static class DemoAddOns
{
    internal static IReadOnlyList<AddOn> Of(Id<MassagePractice> practice)
    {
        var cbd = Make("CBD lotion", "Not offered here.", AddOnKind.Cbd, 15, false, "");
        cbd.SetActive(false);
        return
        [
            Make("Plain oil", "Sunflower oil without any scent.", AddOnKind.Oil, 0, false, ""),
            Make("Lavender", "A few drops of lavender oil in the air, not on the skin.", AddOnKind.Aroma, 8, false, ""),
            Make(
                "Organic oil",
                "Almond and sesame oil, organically grown.",
                AddOnKind.Oil,
                6,
                true,
                "tree nut, sesame"
            ),
            cbd,
        ];

        AddOn Make(string name, string text, AddOnKind kind, int price, bool organic, string allergens)
        {
            var addOn = new AddOn(practice, Seed.Id<AddOn>(name), name, kind, Money.Of(price));
            addOn.Describe(name, text, kind, Array.IndexOf(InOrder, name) + 1);
            addOn.Declare(organic, allergens);
            return addOn;
        }
    }

    private static readonly string[] InOrder = ["Plain oil", "Lavender", "Organic oil", "CBD lotion"];
}
