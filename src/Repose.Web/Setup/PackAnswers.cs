using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;

namespace Repose.Web.Setup;

/// <summary>A pack's disclosure, with what has been filled in so far.</summary>
internal sealed class PackAnswers
{
    private readonly Jurisdiction pack;
    private readonly MassagePractice practice;
    private readonly IReadOnlyList<DisclosureAnswer> practices;
    private readonly IReadOnlyList<TherapistAnswer> answers;

    private PackAnswers(
        Jurisdiction pack,
        MassagePractice practice,
        IReadOnlyList<Therapist> therapists,
        IReadOnlyList<DisclosureAnswer> practices,
        IReadOnlyList<TherapistAnswer> answers
    ) =>
        (this.pack, this.practice, Therapists, this.practices, this.answers) = (
            pack,
            practice,
            therapists,
            practices,
            answers
        );

    /// <summary>The therapists whose calendar is open: their clients read the disclosure.</summary>
    internal IReadOnlyList<Therapist> Therapists { get; }

    internal static async Task<PackAnswers> Read(
        ReposeDb db,
        Jurisdiction pack,
        MassagePractice practice,
        CancellationToken cancel
    ) =>
        new(
            pack,
            practice,
            await db.Therapists.Offered().ToListAsync(cancel),
            await db.DisclosureAnswers.AsNoTracking().ToListAsync(cancel),
            await db.TherapistAnswers.AsNoTracking().ToListAsync(cancel)
        );

    /// <summary>The answers for a therapist's clients; for null those that hold for all.</summary>
    internal IReadOnlyDictionary<string, string> Of(Therapist? therapist) =>
        DisclosureAnswers.Of(practice, pack.Id, therapist, practices, answers);

    /// <summary>What is not filled in yet, in words that name the field, and the therapist if it is one's own.</summary>
    internal IReadOnlyList<string> Missing()
    {
        if (pack.Disclosure is not { } disclosure)
        {
            return [];
        }

        var ofPractice = disclosure
            .Missing(Of(null))
            .Where(field => field.From is DisclosureFieldFrom.Practice)
            .Select(field => field.Label);
        var ofTherapists = Therapists.SelectMany(therapist =>
            disclosure
                .Missing(Of(therapist))
                .Where(field => field.From is DisclosureFieldFrom.Therapist)
                .Select(field => $"{field.Label} of {therapist.Name}")
        );
        return [.. ofPractice, .. ofTherapists];
    }
}
