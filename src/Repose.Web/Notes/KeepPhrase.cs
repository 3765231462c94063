using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Notes;

/// <summary>Keeps a sentence of the practice's own for its notes.</summary>
internal sealed class KeepPhrase(ReposeDb db, IWrites writes, ReadPhrases phrases, Audit audit, IClock clock)
{
    private const int Most = 200;

    /// <param name="Id">The id that it will have: sending it twice keeps it once.</param>
    /// <param name="Part">The part of the note; null for what is none.</param>
    /// <param name="Text">The sentence.</param>
    public sealed record Request(Id<OwnPhrase> Id, NotePart? Part, string Text);

    public sealed record NoWords() : Refusal("phrase-missing", "Write the sentence, and choose its part of the note.");

    public sealed record Known() : Refusal("phrase-known", "There is this sentence already.");

    public sealed record TooMany()
        : Refusal("phrases-full", $"A practice keeps up to {Most} sentences. Please remove one first.");

    public async Task<Outcome<OwnPhrase>> Run(Request request, CancellationToken cancel)
    {
        if (request is not { Part: { } part, Text.Length: > 0 })
        {
            return new NoWords();
        }

        await using var write = await writes.BeginAside(db, cancel);
        if (await db.OwnPhrases.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
        {
            return kept;
        }

        var all = await phrases.Run(cancel);
        if (all.Any(one => one.Part == part && one.Says.Equals(request.Text, StringComparison.OrdinalIgnoreCase)))
        {
            return new Known();
        }

        if (all.Count(one => one.Own is not null) >= Most)
        {
            return new TooMany();
        }

        var phrase = new OwnPhrase(db.PracticeId, request.Id, part, request.Text, clock.GetCurrentInstant());
        db.Add(phrase);
        await audit.Note("phrase.kept", "phrase", phrase.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return phrase;
    }
}
