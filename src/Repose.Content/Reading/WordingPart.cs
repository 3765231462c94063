namespace Repose.Content.Reading;

/// <summary>Reads the words of an instrument, and checks them against its points.</summary>
internal static class WordingPart
{
    internal static Wording Read(Fields part, ItemScale? scale)
    {
        var answers = part.MaybeEntries("answers").Select(Answer).ToList();
        var wording = new Wording(
            part.Words("asks"),
            answers,
            [.. part.Entries("items").Select(entry => Item(entry, between: answers.Count == 0))]
        );
        part.AndNoOthers();
        if (scale is null)
        {
            part.Fault("items", "Nobody can tell how many there are.", "Add 'items:' with their number and points.");
            return wording;
        }

        if (wording.Items.Count != scale.Count)
        {
            part.Fault("items", $"There are {wording.Items.Count}, not {scale.Count}.", "Write each item once.");
        }

        var points = Enumerable.Range(scale.Least, Math.Max(1, scale.Most - scale.Least + 1));
        if (answers.Count > 0 && !answers.Select(answer => answer.Points).SequenceEqual(points))
        {
            part.Fault(
                "answers",
                $"Their points do not run from {scale.Least} to {scale.Most}.",
                "Write one answer for each number of points, the fewest first."
            );
        }

        return wording;
    }

    private static WordedAnswer Answer(Fields entry)
    {
        var answer = new WordedAnswer(entry.Whole("points", 0, 1000), entry.Words("says"));
        entry.AndNoOthers();
        return answer;
    }

    private static WordedItem Item(Fields entry, bool between)
    {
        var item = new WordedItem(
            entry.Words("asks"),
            between ? entry.Words("lowest") : null,
            between ? entry.Words("highest") : null
        );
        entry.AndNoOthers();
        return item;
    }
}
