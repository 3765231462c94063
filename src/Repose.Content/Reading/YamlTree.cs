using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Repose.Content.Reading;

/// <summary>Reads the part of YAML that content needs: fields, lists and text.</summary>
/// <remarks>
/// Built on the parser's events and not on its deserialiser: no type is looked up at run time, and each node knows its
/// line. Anchors, aliases and tags are refused, so a small file cannot grow into a big one.
/// </remarks>
internal sealed class YamlTree
{
    private const int Deepest = 10;

    private readonly Parser parser;

    private YamlTree(string text) => parser = new(new StringReader(text));

    /// <exception cref="YamlException">The text is not such YAML; the message is a sentence for its author.</exception>
    internal static YamlNode? Read(string text) => new YamlTree(text).Document();

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var node = Node(0);
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _)
            ? node
            : throw Refused(parser.Current!, "A file holds one document, and a second one starts here.");
    }

    private YamlNode Node(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
        {
            throw Refused(alias, $"The alias *{alias.Value} is not read: the text must be written out.");
        }

        var start = parser.Consume<NodeEvent>();
        return start switch
        {
            { Anchor.IsEmpty: false } => throw Refused(
                start,
                "Anchors (&) are not read: the text must be written out."
            ),
            { Tag.IsEmpty: false } => throw Refused(start, "Tags (!) are not read."),
            _ when depth > Deepest => throw Refused(start, "Lists and fields are nested too deeply."),
            Scalar scalar => new YamlScalar(Line(start), scalar.Value),
            SequenceStart => new YamlList(Line(start), Items(depth)),
            _ => new YamlFields(Line(start), Fields(depth)),
        };
    }

    private List<YamlNode> Items(int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return items;
    }

    private Dictionary<string, YamlNode> Fields(int depth)
    {
        var fields = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var at = parser.Current!;
            if (Node(depth + 1) is not YamlScalar name)
            {
                throw Refused(at, "The name of a field must be a word.");
            }

            if (!fields.TryAdd(name.Text, Node(depth + 1)))
            {
                throw Refused(at, $"The field '{name.Text}' is there twice.");
            }
        }

        return fields;
    }

    private static int Line(ParsingEvent at) => Convert.ToInt32(at.Start.Line, CultureInfo.InvariantCulture);

    private static YamlException Refused(ParsingEvent at, string sentence) => new(at.Start, at.End, sentence);
}
