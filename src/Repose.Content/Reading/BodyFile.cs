using System.Globalization;
using System.Text.RegularExpressions;

namespace Repose.Content.Reading;

/// <summary>Reads the body as it is seen from one side.</summary>
internal sealed partial class BodyFile
{
    private const int LargestBox = 2000;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<BodyView> views = [];

    internal BodyMap Read(Fields file)
    {
        var view = file.Choice<BodyView>("view");
        if (!views.Add(view))
        {
            file.Fault("view", "Another file shows the body from there.", "Move the regions to that file.");
        }

        var (width, height) = (file.Whole("width", 1, LargestBox), file.Whole("height", 1, LargestBox));
        var map = new BodyMap(
            view,
            file.Words("title"),
            width,
            height,
            [.. file.Entries("regions").Select(entry => Region(entry, width, height))]
        );
        file.AndNoOthers();
        return map;
    }

    private BodyRegion Region(Fields entry, int width, int height)
    {
        var region = new BodyRegion(
            entry.Id(ids),
            entry.Words("name"),
            entry.Text("area"),
            entry.Choice<BodySide>("side"),
            entry.Texts("tags"),
            entry.Text("shape")
        );
        entry.AndNoOthers();
        Check(region, entry, width, height);
        return region;
    }

    private static void Check(BodyRegion region, Fields entry, int width, int height)
    {
        if (region.Area.Length > 0 && !Spelling.IsId(region.Area))
        {
            entry.Fault(
                "area",
                $"'{region.Area}' is no name of an area.",
                "Write it like an id, such as 'lower-back'."
            );
        }

        if (region.Shape.Length > 0 && !Path().IsMatch(region.Shape))
        {
            entry.Fault(
                "shape",
                "This is no shape that is drawn here.",
                "Use M, L, C and Q with whole numbers, and Z at the end."
            );
        }
        else if (!IsInside(region.Shape, width, height))
        {
            entry.Fault("shape", "The shape leaves its box.", $"Keep it within {width} by {height}.");
        }
    }

    private static bool IsInside(string shape, int width, int height)
    {
        var numbers = Number().Matches(shape).Select(match => match.Value).ToList();
        return numbers
            .Index()
            .All(one =>
                int.TryParse(one.Item, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                && at <= (one.Index % 2 == 0 ? width : height)
            );
    }

    [GeneratedRegex(
        "^M [0-9]+ [0-9]+( (L [0-9]+ [0-9]+|Q( [0-9]+){4}|C( [0-9]+){6}))+ Z$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite
    )]
    private static partial Regex Path();

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Number();
}
