using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Setup;

/// <summary>Keeps what is filled into a pack's disclosure. Disclosures that were signed keep the text of their day.</summary>
internal sealed class SaveAnswers(ReposeDb db, IWrites writes, Audit audit, ContentLibrary content)
{
    private const int Longest = 8000;

    /// <param name="Pack">Which pack.</param>
    /// <param name="Answers">What was filled in, for a field, and for a therapist where it is one's own.</param>
    /// <param name="Seen">The mark of what the form showed.</param>
    internal sealed record Request(string Pack, IReadOnlyList<Answer> Answers, string Seen);

    /// <param name="Field">The field.</param>
    /// <param name="TherapistId">Whose; null for the practice's.</param>
    /// <param name="Text">The words; empty for none yet.</param>
    internal sealed record Answer(string Field, Id<Therapist>? TherapistId, string Text)
    {
        /// <summary>The name of its field in the form.</summary>
        internal string Key => TherapistId is { } therapist ? $"{Field}_{therapist}" : Field;
    }

    /// <summary>What is kept for a pack, in an order that stays.</summary>
    internal static async Task<IReadOnlyList<Answer>> Kept(ReposeDb db, string pack, CancellationToken cancel)
    {
        var ofPractice = await db.DisclosureAnswers.Where(one => one.Jurisdiction == pack).ToListAsync(cancel);
        var ofTherapists = await db.TherapistAnswers.Where(one => one.Jurisdiction == pack).ToListAsync(cancel);
        return
        [
            .. ofPractice.Select(one => new Answer(one.Field, null, one.Text)),
            .. ofTherapists.Select(one => new Answer(one.Field, one.TherapistId, one.Text)),
        ];
    }

    internal static Snapshot Of(IEnumerable<Answer> answers)
    {
        var snapshot = new Snapshot();
        foreach (var one in answers.Where(one => one.Text.Length > 0).OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            snapshot.Words(one.Key, one.Text);
        }

        return snapshot;
    }

    public async Task<Outcome<string>> Run(Request request, CancellationToken cancel)
    {
        if (content.Jurisdiction(request.Pack) is not { Disclosure: { } disclosure } pack)
        {
            return new NotThere("pack with a disclosure");
        }

        await using var write = await writes.Begin(db, cancel);
        var therapists = await db.Therapists.Select(one => one.Id).ToListAsync(cancel);
        if (Check(request, disclosure, therapists) is { } refusal)
        {
            return refusal;
        }

        var kept = await Kept(db, pack.Id, cancel);
        var wanted = request.Answers.Concat(
            kept.Where(one => request.Answers.All(other => !other.Key.Equals(one.Key, StringComparison.Ordinal)))
        );
        var (before, after) = (Of(kept), Of(wanted));
        if (before.SaysTheSameAs(after))
        {
            return pack.Id;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        foreach (var one in request.Answers)
        {
            await Keep(pack.Id, one, cancel);
        }

        await audit.Note("setup.changed", "disclosure", null, $"{pack.Id}: {before.Audited(after)}");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return pack.Id;
    }

    private static Refusal? Check(Request request, Disclosure disclosure, List<Id<Therapist>> therapists)
    {
        var faults = new Faults();
        foreach (var one in request.Answers)
        {
            var isOfTherapist = one.TherapistId is not null;
            var isAsked = disclosure.Fields.Any(field =>
                field.Id.Equals(one.Field, StringComparison.Ordinal)
                && field.From is DisclosureFieldFrom.Therapist == isOfTherapist
                && !DisclosureAnswers.IsKnown(field.Id)
            );
            if (!isAsked || (one.TherapistId is { } id && !therapists.Contains(id)))
            {
                return new NotThere("field");
            }

            faults.Words(one.Key, one.Text, Longest);
        }

        return faults.Refusal;
    }

    private async Task Keep(string pack, Answer answer, CancellationToken cancel)
    {
        if (answer.TherapistId is { } therapist)
        {
            var kept = await db.TherapistAnswers.FindAsync([db.PracticeId, therapist, pack, answer.Field], cancel);
            kept ??= db.Add(new TherapistAnswer(db.PracticeId, therapist, pack, answer.Field, "")).Entity;
            kept.Say(answer.Text);
        }
        else
        {
            var kept = await db.DisclosureAnswers.FindAsync([db.PracticeId, pack, answer.Field], cancel);
            kept ??= db.Add(new DisclosureAnswer(db.PracticeId, pack, answer.Field, "")).Entity;
            kept.Say(answer.Text);
        }
    }
}
