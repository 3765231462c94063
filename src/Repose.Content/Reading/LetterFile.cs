namespace Repose.Content.Reading;

/// <summary>Reads the letters to a care team.</summary>
internal sealed class LetterFile(ReferenceBook references)
{
    /// <summary>The answers on which the plan depends. A file that leaves one out is refused.</summary>
    private static readonly string[] NeededAnswers = ["ok", "with-limits", "not-now", "no-opinion"];

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<LetterKind> kinds = [];
    private LetterBook? common;

    private enum Kind
    {
        Letter,
        Common,
    }

    internal void Read(Fields file)
    {
        if (file.Choice<Kind>("kind") is Kind.Common)
        {
            ReadCommon(file);
        }
        else
        {
            kinds.Add(Letter(file));
        }

        file.AndNoOthers();
    }

    /// <summary>The whole, once every file was read; null where what all letters say is missing.</summary>
    internal LetterBook? Whole(Faults faults)
    {
        if (common is null)
        {
            faults.Add(new("content/letters/", 0, "", "", "What every letter says is missing.", "Add 'kind: common'."));
        }

        return common is null ? null : common with { Kinds = [.. kinds.OrderBy(kind => kind.Place)] };
    }

    private LetterKind Letter(Fields file)
    {
        var letter = new LetterKind(
            file.Id(ids),
            file.Whole("place", 1, 100),
            file.Whole("version", 1, 10_000),
            file.Words("title"),
            file.Words("opening"),
            [.. file.Texts("parts").Select(part => Part(file, part)).OfType<LetterPart>()],
            file.Words("closing"),
            file.Yes("asks-for-reply")
        );
        foreach (var place in (string[])["{client}", "{born}"])
        {
            if (letter.Opening.Length > 0 && !letter.Opening.Contains(place, StringComparison.Ordinal))
            {
                file.Fault("opening", $"It does not say {place}.", "Say of whom the letter is: {client}, born {born}.");
            }
        }

        return letter;
    }

    private static LetterPart? Part(Fields file, string name)
    {
        foreach (var part in Enum.GetValues<LetterPart>())
        {
            if (Spelling.Of(part).Equals(name, StringComparison.Ordinal))
            {
                return part;
            }
        }

        file.Fault(
            "parts",
            $"'{name}' is not one of the parts.",
            $"Use some of: {string.Join(", ", Enum.GetValues<LetterPart>().Select(Spelling.Of))}."
        );
        return null;
    }

    private void ReadCommon(Fields file)
    {
        if (common is not null)
        {
            file.Fault("kind", "Another file says what every letter says.", "Keep one of them.");
        }

        common = new()
        {
            Kinds = [],
            Alongside = file.Words("alongside"),
            Medicines = file.Words("medicines"),
            Copy = file.Words("copy"),
            Sources = references.Cited(file),
            Answers = Choices(file, "answers"),
            Questions = Choices(file, "questions"),
        };
        if (!common.Answers.Select(one => one.Id).ToHashSet(StringComparer.Ordinal).SetEquals(NeededAnswers))
        {
            file.Fault("answers", "The plan depends on these answers.", $"Keep: {string.Join(", ", NeededAnswers)}.");
        }
    }

    private static IReadOnlyList<LetterChoice> Choices(Fields file, string name)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. file.Entries(name)
                .Select(entry =>
                {
                    var choice = new LetterChoice(entry.Id(taken), entry.Words("says"));
                    entry.AndNoOthers();
                    return choice;
                }),
        ];
    }
}
