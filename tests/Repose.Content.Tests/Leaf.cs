using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Repose.Content.Tests;

/// <summary>One value of a library, and the way to it: every property of every record is walked.</summary>
/// <param name="Path">The properties on the way, and the ids or places of what stands in lists.</param>
/// <param name="Value">What is there, in words.</param>
/// <param name="IsText">Whether it is text, and no number or choice.</param>
internal sealed partial record Leaf(string Path, string Value, bool IsText)
{
    /// <summary>Whether it is words for people, and no id, code or citation.</summary>
    internal bool IsWords => (IsText && !Named().IsMatch(Path)) || OfTranslation().IsMatch(Path);

    /// <summary>Whether only those who work in a practice read it.</summary>
    internal bool IsForStaff => IsWords && ForStaff().IsMatch(Path);

    internal static IReadOnlyList<Leaf> AllOf(ContentLibrary library) => [.. Walk("", library)];

    public override string ToString() => $"{Path} = {Value}";

    private static IEnumerable<Leaf> Walk(string path, object? value) =>
        value switch
        {
            // What is missing has no words either, whatever is spoken.
            null => [new(path, "", IsText: false)],
            string text => [new(path, text, IsText: true)],
            Enum or bool or LocalDate => [new(path, value.ToString()!, IsText: false)],
            IConvertible number => [new(path, number.ToString(CultureInfo.InvariantCulture), IsText: false)],
            IDictionary many => many
                .Keys.Cast<object>()
                .OrderBy(key => key.ToString(), StringComparer.Ordinal)
                .SelectMany(key => Walk($"{path}[{key}]", many[key])),
            IEnumerable list => list.Cast<object>()
                .SelectMany((one, place) => Walk($"{path}[{NameOf(one) ?? $"{place}"}]", one)),
            _ => value
                .GetType()
                .GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .SelectMany(property =>
                    Walk(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.GetValue(value))
                ),
        };

    private static string? NameOf(object one) => one.GetType().GetProperty("Id")?.GetValue(one) as string;

    [GeneratedRegex(
        @"\.(Id|Key|Citation|Read|Law|Phone|Emergency|Then|AsksTheSameAs|LoincForm|LoincTotal|Area|Shape|Question|MoreThan|Sets\[\d+\]|Is\[\d+\]|Tags\[\d+\]|Placeholders\[\d+\]|WhenText|Instrument|SameAs|Tells\[\d+\]|Asks\[\d+\]|Effects\.[A-Za-z]+(?<!Care)\[\d+\])$|\.Fallbacks\["
    )]
    private static partial Regex Named();

    /// <summary>What a translation alone says.</summary>
    [GeneratedRegex(@"\.(WhyInEnglish|IsInEnglishOnly|EnglishCounts)$")]
    private static partial Regex OfTranslation();

    [GeneratedRegex(
        @"^Protocols\[|^Phrases\[|^Measures\[|^Evidence\[|\.Registration\.|\.Scope\[|\.Ages\.|\.Cbd\.|\.Fields\[.*\.(Label|Help)$|\.CutOffs\[\d+\]\.Says$|\.Patterns\[|\.RedFlags\[\d+\]\.Says$|\.PaperOnly$|\.ForTherapist$|^Screening\.Sections\[\d+\]\.Title$|^Screening\..*\.(Why|Care\[\d+\])$"
    )]
    private static partial Regex ForStaff();
}
