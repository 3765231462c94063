namespace Repose.Content.Reading;

/// <summary>Reads what the points of an instrument are taken to mean, and checks it against the points.</summary>
internal sealed class ReadingList(
    ReferenceBook references,
    ConditionBook conditions,
    ItemScale? items,
    TotalScale? total
)
{
    /// <summary>Bands share their sources, and leave no total without a name.</summary>
    internal IReadOnlyList<ScoreBand> Bands(Fields part)
    {
        var sources = references.Cited(part);
        var bands = new List<ScoreBand>();
        foreach (var entry in part.Entries("list"))
        {
            bands.Add(
                new(
                    Within(entry, "from", total),
                    Within(entry, "to", total),
                    entry.Text("name"),
                    entry.Words("name"),
                    sources
                )
            );
            entry.AndNoOthers();
        }

        part.AndNoOthers();
        if (total is { Method: TotalMethod.Mean })
        {
            part.Fault("list", "A mean has values between bands.", "Use cut-offs, or a sum.");
        }
        else if (total is not null && bands.Count > 0)
        {
            Cover(part, bands, total);
        }

        return bands;
    }

    internal CutOff CutOff(Fields entry)
    {
        var cutOff = new CutOff(
            Within(entry, "at", total),
            entry.MaybeWords("for"),
            entry.Text("says"),
            entry.MaybeText("then"),
            references.Cited(entry)
        );
        entry.AndNoOthers();
        return cutOff;
    }

    internal ItemPattern Pattern(Fields entry)
    {
        var pattern = new ItemPattern(
            entry.Text("says"),
            [.. entry.Entries("needs").Select(Need)],
            references.Cited(entry)
        );
        entry.AndNoOthers();
        return pattern;
    }

    internal ImportantChange Change(Fields part)
    {
        var most = total is null ? 1 : total.Most - total.Least;
        var change = new ImportantChange(
            part.Whole("points", 1, Math.Max(1, most)),
            part.Words("says"),
            references.Cited(part)
        );
        part.AndNoOthers();
        if (total is null)
        {
            part.Fault("points", "There is no total that could change.", "Take this part away.");
        }

        return change;
    }

    internal RedFlag RedFlag(Fields entry)
    {
        int? item = entry.Has("item") ? entry.Whole("item", 1, items?.Count ?? 1) : null;
        var flag = new RedFlag(
            item,
            item is null ? Within(entry, "at", total) : entry.Whole("at", items?.Least ?? 0, items?.Most ?? 0),
            entry.Choice<RedFlagPage>("leads-to"),
            entry.Text("says"),
            entry.Words("for-client"),
            conditions.Shown(entry, "shows"),
            references.Cited(entry)
        );
        entry.AndNoOthers();
        return flag;
    }

    private ItemNeed Need(Fields entry)
    {
        var of = entry.Wholes("of", 1, items?.Count ?? 1);
        var need = new ItemNeed(
            of,
            entry.Whole("from", items?.Least ?? 0, items?.Most ?? 0),
            entry.Whole("how-many", 1, Math.Max(1, of.Count))
        );
        entry.AndNoOthers();
        if (of.Distinct().Count() != of.Count)
        {
            entry.Fault("of", "An item is named twice.", "Name it once.");
        }

        return need;
    }

    private static int Within(Fields entry, string name, TotalScale? total)
    {
        if (total is null)
        {
            entry.Fault(name, "There is no total that this could be.", "Add 'total:', or take this entry away.");
            return 0;
        }

        return entry.Whole(name, total.Least, total.Most);
    }

    private static void Cover(Fields part, IReadOnlyList<ScoreBand> bands, TotalScale total)
    {
        var next = total.Least;
        foreach (var band in bands)
        {
            if (band.From != next || band.To < band.From)
            {
                part.Fault(
                    "list",
                    $"The band '{band.Name}' goes from {band.From} to {band.To}; the next total is {next}.",
                    "Let each band start right after the one before, lowest first."
                );
            }

            next = band.To + 1;
        }

        if (next != total.Most + 1)
        {
            part.Fault("list", $"The bands end at {next - 1}, and the total goes to {total.Most}.", "Cover all of it.");
        }
    }
}
