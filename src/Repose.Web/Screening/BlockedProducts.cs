using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Screening;

/// <summary>Which add-ons and oils are not for a client: asked when one is booked, and again in the room.</summary>
internal static class BlockedProducts
{
    /// <summary>Whether an add-on is not for this client: by its kind, or by what is in it.</summary>
    internal static bool Blocks(this PlanEffects effects, AddOn product) =>
        effects.BlocksKindOf(product) || effects.AllergensIn(product).Any();

    internal static bool BlocksKindOf(this PlanEffects effects, AddOn product) =>
        (product.Kind is AddOnKind.Aroma && effects.BlockedAddOns.Contains(BlockedAddOn.Aroma))
        || (product.Kind is AddOnKind.Cbd && effects.BlockedAddOns.Contains(BlockedAddOn.Cbd));

    /// <summary>What is in it that this client must not have. A practice writes "tree nut" where a rule says "tree-nut".</summary>
    internal static IEnumerable<string> AllergensIn(this PlanEffects effects, AddOn product)
    {
        var holds = product.Allergens.Replace(' ', '-');
        return effects.BlockedAllergens.Where(one => holds.Contains(one, StringComparison.OrdinalIgnoreCase));
    }
}
