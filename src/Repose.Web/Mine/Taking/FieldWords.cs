using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Repose.Web.Site.Languages;

namespace Repose.Web.Mine.Taking;

/// <summary>What a field of a table means, in the language that is spoken: from FieldText, under the row and the field.</summary>
/// <remarks>A test finds a field that has no words. Until it has, its name has to do.</remarks>
internal static partial class FieldWords
{
    internal static string Of(IReadOnlyProperty field) =>
        FieldText.ResourceManager.GetString(KeyOf(field), Language.Spoken.Culture) ?? Plain(field.Name);

    /// <summary>Under what its words stand.</summary>
    internal static string KeyOf(IReadOnlyProperty field) => $"{field.DeclaringType.ClrType.Name}_{field.Name}";

    /// <summary>"BedTime" becomes "Bed time."</summary>
    private static string Plain(string name)
    {
        var words = Capitals().Replace(name, " $0").ToLowerInvariant();
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Capitals();
}
