using Repose.Practice;

namespace Repose.Web.Public;

/// <summary>Allergens for those who may react to them: the known ones in the language that is spoken, others as they were typed.</summary>
internal static class AllergenWords
{
    /// <param name="line">As <see cref="Allergens"/> keeps it.</param>
    internal static string Of(string line) =>
        string.Join(", ", line.Split(", ").Select(word => Known(word.ToLowerInvariant()) ?? word));

    private static string? Known(string word) =>
        word switch
        {
            "tree nut" => PublicText.TreeNut,
            "peanut" => PublicText.Peanut,
            "sesame" => PublicText.Sesame,
            "soya" => PublicText.Soya,
            "wheat" => PublicText.Wheat,
            "lanolin" => PublicText.Lanolin,
            "latex" => PublicText.Latex,
            "fragrance" => PublicText.Fragrance,
            _ => null,
        };
}
