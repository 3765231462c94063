namespace Repose.Content;

/// <summary>A questionnaire or another measure that a client fills in, and what its points mean.</summary>
/// <remarks>
/// A score is a number about answers. It names no illness, and a low one does not say that there is none.
/// </remarks>
public sealed record Instrument
{
    /// <summary>A name that never changes, such as <c>phq-9</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Counted from 1; another one as soon as a word or a number of it changes, so that old scores stay known.</summary>
    public required int Version { get; init; }

    /// <summary>Its full name.</summary>
    public required string Name { get; init; }

    /// <summary>The stretch of time that it asks about, such as "the last 2 weeks"; null where it fixes none.</summary>
    public string? Recall { get; init; }

    /// <summary>Which way its points run; null where they run no one way.</summary>
    public ScoreDirection? Direction { get; init; }

    /// <summary>Whether its words may be shown, and why.</summary>
    public required WordingLicence Licence { get; init; }

    /// <summary>Why nobody can fill it in here, but only enter it from paper; null where it can be filled in.</summary>
    public string? PaperOnly { get; init; }

    /// <summary>The id of an instrument that asks the same in another way; null where there is none. One of both is enough.</summary>
    public string? AsksTheSameAs { get; init; }

    /// <summary>Whether it can be filled in here by a client, given its words.</summary>
    public bool CanBeAsked => Items is not null && PaperOnly is null;

    /// <summary>Its items and their points; null where they differ from form to form.</summary>
    public ItemScale? Items { get; init; }

    /// <summary>How the points make a total; null where there is none: <see cref="NoTotal"/> says why.</summary>
    public TotalScale? Total { get; init; }

    /// <summary>Why there is no total, as a sentence; null where there is one.</summary>
    public string? NoTotal { get; init; }

    /// <summary>The names of parts of the range, lowest first. They cover all of it, or there are none.</summary>
    public required IReadOnlyList<ScoreBand> Bands { get; init; }

    /// <summary>The totals from which something is said about the answers.</summary>
    public required IReadOnlyList<CutOff> CutOffs { get; init; }

    /// <summary>What single items must show together, where a total alone does not tell.</summary>
    public required IReadOnlyList<ItemPattern> Patterns { get; init; }

    /// <summary>The smallest change that matters to people; null where none is agreed.</summary>
    public ImportantChange? ImportantChange { get; init; }

    /// <summary>Answers that must lead to help, whatever the total is.</summary>
    public required IReadOnlyList<RedFlag> RedFlags { get; init; }

    /// <summary>The LOINC code of the whole form; null where none was verified.</summary>
    public string? LoincForm { get; init; }

    /// <summary>The LOINC code of the total; null where none was verified.</summary>
    public string? LoincTotal { get; init; }

    /// <summary>Its words, where they may be shown; null for a skeleton.</summary>
    public Wording? Wording { get; init; }

    /// <summary>
    /// Why its words are shown in English where the rest is not, as a sentence for clients; null where they are not. A
    /// form that was checked word for word is no longer that form in a translation of ours.
    /// </summary>
    public string? WhyInEnglish { get; init; }

    /// <summary>Whether its words are in English while another language is spoken: a page marks them so.</summary>
    public bool IsInEnglishOnly => WhyInEnglish is not null;

    /// <summary>What a band is called, in the language that is spoken, by the name under which it was kept.</summary>
    public string BandName(string key) =>
        Bands.FirstOrDefault(band => band.Key.Equals(key, StringComparison.Ordinal))?.Name ?? key;

    /// <summary>What someone who scores it must know.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What the facts about it rest on; empty where nobody has looked them up yet.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>Scores one filled-in form.</summary>
    /// <remarks>
    /// A missing item leaves the form without a total: no rule for filling it in was found that could be cited. Red flags
    /// are raised all the same where the answers that are there suffice, whatever the missing ones would be.
    /// </remarks>
    /// <param name="points">The points of each item, in the form's order; null where the item was left out.</param>
    /// <exception cref="InvalidOperationException">The number of items is not known.</exception>
    /// <exception cref="ArgumentException">There are more or fewer items than the instrument has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An item has points that it cannot have.</exception>
    public Score Score(IReadOnlyList<int?> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (Items is not { } items)
        {
            throw new InvalidOperationException($"The items of '{Id}' differ from form to form.");
        }

        items.Check(points);
        var missing = points.Count(item => item is null);
        var best = Direction == ScoreDirection.HigherIsBetter ? items.Most : items.Least;
        var atBest = Total?.Of([.. points.Select(item => item ?? best)]);
        var total = missing == 0 ? atBest : null;
        return new()
        {
            Total = total,
            NoTotal =
                total is not null ? null
                : Total is null ? NoTotal
                : missing == 1 ? "One answer is missing, so there is no total."
                : $"{missing} answers are missing, so there is no total.",
            Band = Bands.FirstOrDefault(band => band.From <= total && total <= band.To),
            CutOffs = [.. CutOffs.Where(cutOff => Reaches(total, cutOff.At))],
            Patterns = [.. Patterns.Where(pattern => pattern.IsShownBy(points))],
            RedFlags = [.. RedFlags.Where(flag => Reaches(flag.Item is { } item ? points[item - 1] : atBest, flag.At))],
        };
    }

    /// <summary>Reads a total that was worked out on paper. Red flags of single items cannot be told from it.</summary>
    /// <exception cref="InvalidOperationException">The instrument has no total.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The total is none that it can have.</exception>
    public Score ScoreOf(double total)
    {
        if (Total is not { } scale)
        {
            throw new InvalidOperationException($"'{Id}' has no total.");
        }

        if (!scale.CanBe(total))
        {
            throw new ArgumentOutOfRangeException(nameof(total), total, $"A total is {scale.Least} to {scale.Most}.");
        }

        return new()
        {
            Total = total,
            Band = Bands.FirstOrDefault(band => band.From <= total && total <= band.To),
            CutOffs = [.. CutOffs.Where(cutOff => Reaches(total, cutOff.At))],
            Patterns = [],
            RedFlags = [.. RedFlags.Where(flag => flag.Item is null && Reaches(total, flag.At))],
        };
    }

    /// <summary>Whether the points of one item, or a total, raise a red flag.</summary>
    public bool Raises(RedFlag flag, double? points)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return Reaches(points, flag.At);
    }

    /// <summary>Whether a total reaches a cut-off.</summary>
    public bool Reaches(CutOff cutOff, double total)
    {
        ArgumentNullException.ThrowIfNull(cutOff);
        return Reaches(total, cutOff.At);
    }

    /// <summary>Of several red flags of one item, or of the total, the gravest: it says all that the others say.</summary>
    public IReadOnlyList<RedFlag> Gravest(IEnumerable<RedFlag> raised) =>
        [
            .. raised
                .GroupBy(flag => flag.Item)
                .Select(flags =>
                    (
                        Direction == ScoreDirection.HigherIsBetter
                            ? flags.OrderBy(flag => flag.At)
                            : flags.OrderByDescending(flag => flag.At)
                    ).First()
                )
                .OrderByDescending(flag => flag.LeadsTo),
        ];

    /// <summary>Whether a number of points is this threshold or worse; never where it is not known.</summary>
    private bool Reaches(double? points, int threshold) =>
        Direction == ScoreDirection.HigherIsBetter ? points <= threshold : points >= threshold;
}
