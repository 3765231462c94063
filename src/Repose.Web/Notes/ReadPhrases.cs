using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Notes;

/// <summary>Reads the sentences for notes: the practice's own first, then those that come with the program.</summary>
internal sealed class ReadPhrases(ReposeDb db, ContentLibrary content)
{
    public async Task<IReadOnlyList<NotePhrase>> Run(CancellationToken cancel)
    {
        var own = await db
            .OwnPhrases.AsNoTracking()
            .OrderBy(one => one.MadeAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancel);
        return
        [
            .. own.Select(one => new NotePhrase(one.Id.ToString(), one.Part, one.Text, one.Id)),
            .. content.Phrases.Select(one => new NotePhrase(one.Id, PartOf(one.Part), one.Says)),
        ];
    }

    private static NotePart PartOf(PhrasePart part) =>
        part switch
        {
            PhrasePart.Subjective => NotePart.Subjective,
            PhrasePart.Objective => NotePart.Objective,
            PhrasePart.Assessment => NotePart.Assessment,
            _ => NotePart.Plan,
        };
}
