namespace Repose.Content.Reading;

/// <summary>Reads one part of the page about claims.</summary>
internal sealed class ClaimFile(ReferenceBook references)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<ClaimGroup> groups = [];

    internal ClaimSection Read(Fields file)
    {
        var group = file.Choice<ClaimGroup>("group");
        if (!groups.Add(group))
        {
            file.Fault("group", "Another file holds this group.", "Move the claims there: one file for each group.");
        }

        var section = new ClaimSection(
            group,
            file.Words("title"),
            file.Words("introduction"),
            [.. file.Entries("claims").Select(entry => Claim(group, entry))]
        );
        file.AndNoOthers();
        return section;
    }

    private Claim Claim(ClaimGroup group, Fields entry)
    {
        var claim = new Claim(
            entry.Id(ids),
            group,
            entry.Words("says"),
            entry.Choice<EvidenceGrade>("grade"),
            entry.Words("why"),
            entry.MaybeWords("advice"),
            references.Cited(entry)
        );
        entry.AndNoOthers();
        if (entry.IsEmptyList("sources") && claim.Grade != EvidenceGrade.None)
        {
            entry.Fault(
                "sources",
                "A claim with this grade needs a source.",
                "Name a source, or give it the grade 'none' if no study was found."
            );
        }

        return claim;
    }
}
