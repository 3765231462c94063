namespace Repose.Practice;

/// <summary>What comes of two who write in one note at the same time: nothing that either wrote is lost.</summary>
/// <param name="Text">What is to be kept.</param>
/// <param name="Both">The parts in which both wrote something else: there both stand, one below the other.</param>
public sealed record MergedNote(NoteText Text, IReadOnlyList<NotePart> Both)
{
    /// <summary>Lays together what is kept and what was typed.</summary>
    /// <param name="from">What stood there when the typing began.</param>
    /// <param name="kept">What is kept by now.</param>
    /// <param name="typed">What was typed.</param>
    public static MergedNote Of(NoteText from, NoteText kept, NoteText typed)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(typed);
        var (text, both) = (kept, new List<NotePart>());
        foreach (var part in NoteText.Parts)
        {
            var one = Of(from[part], kept[part], typed[part]);
            text = text.With(part, one.Text);
            if (one.IsBoth)
            {
                both.Add(part);
            }
        }

        return new(text, both);
    }

    private static (string Text, bool IsBoth) Of(string from, string kept, string typed) =>
        Same(kept, typed) || Same(typed, from) ? (kept, false)
        : Same(kept, from) ? (typed, false)
        // Who began with the same words and wrote on has the other's words too.
        : typed.Contains(kept, StringComparison.Ordinal) ? (typed, false)
        : kept.Contains(typed, StringComparison.Ordinal) ? (kept, false)
        : (Beside(from, kept, typed), true);

    /// <summary>What is kept, and below it the lines that were typed anew.</summary>
    private static string Beside(string from, string kept, string typed)
    {
        var known = from.Split('\n').Concat(kept.Split('\n')).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', typed.Split('\n').Where(line => !known.Contains(line)).Prepend(kept));
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.Ordinal);
}
