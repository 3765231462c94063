using System.Text;

namespace Repose.Web.CareTeam;

/// <summary>The text of a letter as it is kept: paragraphs, with "# " before a heading and "- " before a point of a list.</summary>
internal sealed class LetterText
{
    /// <summary>So many lines are on one printed page, as <see cref="LinesOf"/> counts them. A browser test prints one.</summary>
    internal const int LinesOfAPage = 58;

    /// <summary>What the boxes to tick for a reply take of it.</summary>
    internal const int LinesOfReply = 11;

    private const int SignsOfALine = 105;

    private readonly StringBuilder text = new();

    internal void Heading(string words) => Lines([$"# {words}"]);

    internal void Paragraph(IEnumerable<string> lines) => Lines([.. lines.Where(line => line.Length > 0)]);

    internal void List(IEnumerable<string> points) => Lines([.. points.Select(point => $"- {point}")]);

    public override string ToString() => text.ToString().Trim();

    /// <summary>What somebody wrote, on one line, and no more of it than its beginning: a page holds no more.</summary>
    internal static string OneLine(string text, int most = int.MaxValue)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length > most ? $"{line[..most].TrimEnd()} …" : line;
    }

    /// <summary>A text as blocks, to be drawn.</summary>
    internal static IEnumerable<LetterBlock> Blocks(string text)
    {
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (lines is [['#', ' ', ..] heading, .. var rest])
            {
                yield return new(LetterBlockKind.Heading, [heading[2..]]);
                lines = rest;
            }

            if (lines.Length > 0)
            {
                yield return Array.TrueForAll(lines, line => line.StartsWith("- ", StringComparison.Ordinal))
                    ? new(LetterBlockKind.List, [.. lines.Select(line => line[2..])])
                    : new(LetterBlockKind.Paragraph, lines);
            }
        }
    }

    /// <summary>About how many lines it takes when it is printed; the space between blocks is counted as a part of a line.</summary>
    internal static int LinesOf(string text) =>
        (int)
            Math.Ceiling(
                Blocks(text)
                    .Sum(block => 0.4 + block.Lines.Sum(line => 1 + Math.Max(line.Length - 1, 0) / SignsOfALine))
            );

    private void Lines(string[] lines)
    {
        if (lines.Length > 0)
        {
            text.AppendJoin('\n', lines).Append("\n\n");
        }
    }
}
