using System.Text;

namespace Repose.Web.Tests.Feeds;

/// <summary>A component of a calendar as it stands in the file.</summary>
internal sealed class StrictPart(string name)
{
    internal string Name { get; } = name;

    internal List<(string Name, string Parameters, string Value)> Properties { get; } = [];

    internal List<StrictPart> Parts { get; } = [];

    internal string Value(string property) => Property(property).Value;

    internal (string Parameters, string Value) Property(string property)
    {
        var found = Assert.Single(Properties, one => one.Name == property);
        return (found.Parameters, found.Value);
    }

    /// <summary>A TEXT value without its escapes (RFC 5545, 3.3.11); no others are allowed.</summary>
    internal string Text(string property)
    {
        var (value, text) = (Value(property), new StringBuilder());
        for (var at = 0; at < value.Length; at++)
        {
            Assert.DoesNotContain(value[at], ";,");
            text.Append(
                value[at] != '\\'
                    ? value[at]
                    : value[++at] switch
                    {
                        'n' or 'N' => '\n',
                        '\\' or ';' or ',' => value[at],
                        _ => throw new FormatException(value),
                    }
            );
        }

        return text.ToString();
    }

    /// <summary>Name, parameters and value: the colon that ends the parameters stands outside of quotes.</summary>
    internal static (string Name, string Parameters, string Value) Split(string line)
    {
        var isQuoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            isQuoted ^= line[at] == '"';
            if (line[at] == ':' && !isQuoted)
            {
                var head = line[..at].Split(';', 2);
                Assert.Matches("^[A-Z0-9-]+$", head[0]);
                return (head[0], head.ElementAtOrDefault(1) ?? "", line[(at + 1)..]);
            }
        }

        throw new FormatException($"No property: {line}");
    }
}
