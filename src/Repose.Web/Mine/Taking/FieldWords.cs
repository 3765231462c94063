using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using Repose.Data;
using Repose.Sleep;

namespace Repose.Web.Mine.Taking;

/// <summary>What a field of a table means, from the words that its programmers wrote beside it.</summary>
/// <remarks>Those words lie as XML beside the program. Where they are missing, the field's name has to do.</remarks>
internal static partial class FieldWords
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Files = new(
        StringComparer.Ordinal
    );

    /// <summary>Kept as told: there the words stand.</summary>
    private static readonly Dictionary<Type, Type> ToldAs = new()
    {
        [typeof(DiaryPage)] = typeof(DiaryEntry),
        [typeof(DevicePeriod)] = typeof(SleepPeriod),
    };

    internal static string Of(IReadOnlyProperty field)
    {
        var row = field.DeclaringType.ClrType;
        return Find(row, field.Name)
            ?? (ToldAs.TryGetValue(row, out var told) ? Find(told, field.Name) : null)
            ?? Plain(field.Name);
    }

    private static string? Find(Type type, string field) =>
        Words(type.Assembly.GetName().Name!).GetValueOrDefault($"P:{type.FullName}.{field}");

    private static IReadOnlyDictionary<string, string> Words(string assembly) =>
        Files.GetOrAdd(
            assembly,
            name =>
            {
                var file = Path.Combine(AppContext.BaseDirectory, $"{name}.xml");
                return File.Exists(file)
                    ? XDocument
                        .Load(file)
                        .Descendants("member")
                        .Where(member => member.Element("summary") is not null)
                        .ToDictionary(
                            member => (string)member.Attribute("name")!,
                            member => Text(member.Element("summary")!),
                            StringComparer.Ordinal
                        )
                    : new Dictionary<string, string>(StringComparer.Ordinal);
            }
        );

    private static string Text(XElement summary) =>
        Spaces()
            .Replace(
                string.Concat(
                    summary
                        .DescendantNodes()
                        .Select(node =>
                            node switch
                            {
                                XText text => text.Value,
                                XElement { Name.LocalName: "see" } see => ((string?)see.Attribute("cref") ?? "").Split(
                                    '.'
                                )[^1],
                                _ => "",
                            }
                        )
                ),
                " "
            )
            .Trim();

    /// <summary>"BedTime" becomes "Bed time."</summary>
    private static string Plain(string name)
    {
        var words = Capitals().Replace(name, " $0").ToLowerInvariant();
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Capitals();
}
