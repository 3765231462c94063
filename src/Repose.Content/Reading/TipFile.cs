namespace Repose.Content.Reading;

/// <summary>Reads the tips about one thing.</summary>
internal sealed class TipFile(ReferenceBook references, ConditionBook conditions)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<TipPillar> pillars = [];

    internal TipSection Read(Fields file)
    {
        var pillar = file.Choice<TipPillar>("pillar");
        if (!pillars.Add(pillar))
        {
            file.Fault("pillar", "Another file holds this pillar.", "Move the tips there: one file for each pillar.");
        }

        var section = new TipSection(
            pillar,
            file.Words("title"),
            file.Words("introduction"),
            file.MaybeWords("stop-if"),
            [.. file.Entries("tips").Select(entry => Tip(pillar, entry))]
        );
        file.AndNoOthers();
        return section;
    }

    private Tip Tip(TipPillar pillar, Fields entry)
    {
        var tip = new Tip
        {
            Id = entry.Id(ids),
            Pillar = pillar,
            Says = entry.Words("says"),
            Grade = entry.MaybeChoice<EvidenceGrade>("grade"),
            Why = entry.MaybeWords("why"),
            Sources = references.Cited(entry),
            Caution = entry.MaybeWords("caution"),
            NotFor = conditions.Named(entry, "not-for"),
            Instead = entry.MaybeWords("instead"),
            AskFirst = conditions.Named(entry, "ask-first"),
            StopIf = entry.MaybeWords("stop-if"),
            InformationOnly = entry.Has("information-only") && entry.Yes("information-only"),
            AboutMedicine = entry.Has("about-medicine") && entry.Yes("about-medicine"),
        };
        entry.AndNoOthers();
        Check(tip, entry);
        return tip;
    }

    private static void Check(Tip tip, Fields entry)
    {
        if (tip is { Grade: EvidenceGrade.High, Sources.Count: 0 })
        {
            entry.Fault("grade", "A tip with this grade needs a source.", "Name one, or take the grade away.");
        }

        if (tip is { Instead: not null, NotFor.Count: 0 })
        {
            entry.Fault("instead", "The tip is for everyone.", "Say in 'not-for' whom it is not for.");
        }

        foreach (var both in tip.NotFor.Intersect(tip.AskFirst))
        {
            entry.Fault("ask-first", $"The tip is not for '{both.Id}' at all.", "Name it in one of the two lists.");
        }
    }
}
