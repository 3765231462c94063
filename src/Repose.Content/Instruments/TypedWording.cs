using System.Globalization;
using System.Text.RegularExpressions;

namespace Repose.Content;

/// <summary>The words of an instrument as a practice copies them from the form that it has a licence for.</summary>
/// <remarks>
/// Items are parted by an empty line. The first lines of an item are its question; lines such as <c>2 = Often</c> are
/// answers of its own, in the order of the form. Answers name every number of points once, or the fewest and the most
/// alone: then the item is answered by a number between these two ends.
/// </remarks>
public sealed partial class TypedWording
{
    private readonly ItemScale scale;
    private readonly List<string> faults = [];

    private TypedWording(ItemScale scale) => this.scale = scale;

    /// <summary>What is wrong, in sentences for the one who typed; empty where <see cref="Wording"/> is there.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>The words; null where something is wrong.</summary>
    public Wording? Wording { get; private set; }

    /// <summary>Reads what was typed.</summary>
    /// <param name="asks">What stands above the items.</param>
    /// <param name="answers">The answers that hold for every item without its own, one a line; may be empty.</param>
    /// <param name="items">The items.</param>
    /// <param name="scale">How many items there must be, and their points.</param>
    public static TypedWording Read(string asks, string answers, string items, ItemScale scale)
    {
        ArgumentNullException.ThrowIfNull(asks);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(scale);
        var read = new TypedWording(scale);
        read.Take(asks.Trim(), Lines(answers), [.. Blocks(items)]);
        return read;
    }

    private void Take(string asks, IReadOnlyList<string> shared, IReadOnlyList<IReadOnlyList<string>> blocks)
    {
        if (asks.Length == 0)
        {
            faults.Add("Write what stands above the questions.");
        }

        foreach (var line in shared.Where(line => Answer(line) is null))
        {
            faults.Add($"“{line}” is no answer. Write the points, a sign =, and the words: 0 = Never.");
        }

        if (blocks.Count != scale.Count)
        {
            faults.Add(
                $"There are {blocks.Count} questions, and the form has {scale.Count}. Leave an empty line between two."
            );
        }

        var ofAll = shared.Select(Answer).OfType<WordedAnswer>().ToList();
        Check(ofAll, "The answers for all questions");
        var (lowest, highest) = Ends(ofAll);
        WordedItem[] worded =
        [
            .. blocks.Select((block, place) => Item(block, place + 1, ofAll.Count > 0, lowest, highest)),
        ];
        if (faults.Count == 0)
        {
            Wording = new(asks, lowest is null ? ofAll : [], worded);
        }
    }

    private WordedItem Item(IReadOnlyList<string> block, int number, bool hasShared, string? lowest, string? highest)
    {
        var question = block.TakeWhile(line => Answer(line) is null).ToList();
        if (question.Count == 0)
        {
            faults.Add($"Question {number} has answers and no question.");
        }

        foreach (var line in block.Skip(question.Count).Where(line => Answer(line) is null))
        {
            faults.Add($"Question {number}: “{line}” stands below the answers and is none.");
        }

        var own = block.Skip(question.Count).Select(Answer).OfType<WordedAnswer>().ToList();
        if (own.Count == 0 && !hasShared)
        {
            faults.Add($"Question {number} has no answers. Write them below it, or once for all questions.");
        }

        Check(own, $"The answers of question {number}");
        var (low, high) = own.Count == 0 ? (lowest, highest) : Ends(own);
        return new(string.Join(' ', question), low, high) { Answers = low is null ? own : [] };
    }

    private void Check(List<WordedAnswer> answers, string what)
    {
        var points = answers.Select(answer => answer.Points).Order().ToList();
        var all = Enumerable.Range(scale.Least, scale.Most - scale.Least + 1);
        if (points.Count > 0 && !points.SequenceEqual(all) && !points.SequenceEqual([scale.Least, scale.Most]))
        {
            faults.Add(
                $"{what} must name each number from {scale.Least} to {scale.Most} once, or these two ends alone."
            );
        }
    }

    /// <summary>The words at both ends, where nothing but the ends is named; else nothing.</summary>
    private (string? Lowest, string? Highest) Ends(List<WordedAnswer> answers) =>
        answers.Count == 2 && scale.Most - scale.Least > 1
            ? (answers.MinBy(answer => answer.Points)!.Says, answers.MaxBy(answer => answer.Points)!.Says)
            : (null, null);

    private static WordedAnswer? Answer(string line) =>
        AnswerLine().Match(line) is { Success: true } found
            ? new(
                int.Parse(found.Groups["points"].Value, CultureInfo.InvariantCulture),
                found.Groups["says"].Value.Trim()
            )
            : null;

    private static IEnumerable<IReadOnlyList<string>> Blocks(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries)
            .Aggregate(
                new List<List<string>> { new() },
                (blocks, line) =>
                {
                    if (line.Length > 0)
                    {
                        blocks[^1].Add(line);
                    }
                    else if (blocks[^1].Count > 0)
                    {
                        blocks.Add([]);
                    }

                    return blocks;
                }
            )
            .Where(block => block.Count > 0);

    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(
        @"^(?<points>[0-9]{1,4})\s*=\s*(?<says>\S.*)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout.Infinite
    )]
    private static partial Regex AnswerLine();
}
