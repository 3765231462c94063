using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site.Languages;

namespace Repose.Web.Mine.Agreeing;

/// <summary>Who agreed to what. Whatever needs a consent asks here, each time anew: what is taken back holds at once.</summary>
/// <remarks>Who was never asked has not agreed. A yes to words that have since come to ask for more counts no longer.</remarks>
internal sealed class Consents(ReposeDb db, ContentLibrary content, Audit audit, IClock clock)
{
    private static readonly OncePerModel<
        Func<ReposeDb, Id<Client>, string, CancellationToken, Task<ConsentAnswer?>>
    > NewestOf = new(() =>
        EF.CompileAsyncQuery(
            (ReposeDb db, Id<Client> client, string consent, CancellationToken cancel) =>
                db
                    .ConsentAnswers.AsNoTracking()
                    .Where(one => one.ClientId == client && one.Consent == consent)
                    .OrderByDescending(one => one.Number)
                    .FirstOrDefault()
        )
    );

    /// <summary>Whether a client agrees to something now.</summary>
    public async Task<bool> Has(Id<Client> client, string consent, CancellationToken cancel)
    {
        var newest = await Newest(client, consent, cancel);
        return newest is { IsGiven: true } && newest.Version >= Find(consent).Least;
    }

    /// <summary>All clients who agree to something now, as a part of a larger question.</summary>
    public IQueryable<Id<Client>> Given(string consent)
    {
        var least = Find(consent).Least;
        return db
            .ConsentAnswers.Where(one => one.Consent == consent && one.IsGiven && one.Version >= least)
            .Where(one =>
                !db.ConsentAnswers.Any(later =>
                    later.ClientId == one.ClientId && later.Consent == consent && later.Number > one.Number
                )
            )
            .Select(one => one.ClientId);
    }

    /// <summary>Every answer of a client, the oldest first.</summary>
    internal Task<List<ConsentAnswer>> Answers(Id<Client> client, CancellationToken cancel) =>
        db
            .ConsentAnswers.AsNoTracking()
            .Where(one => one.ClientId == client)
            .OrderBy(one => one.At)
            .ThenBy(one => one.Number)
            .ToListAsync(cancel);

    /// <summary>The newest answer of a client to one consent.</summary>
    internal Task<ConsentAnswer?> Newest(Id<Client> client, string consent, CancellationToken cancel) =>
        NewestOf.For(db)(db, client, consent, cancel);

    /// <summary>Writes an answer down beside what is being saved. One that changes nothing is not written.</summary>
    /// <param name="client">Whose.</param>
    /// <param name="consent">To what; its words of now are what is answered.</param>
    /// <param name="isGiven">Yes or no.</param>
    /// <param name="how">A word for the audit where it was not on our pages.</param>
    /// <param name="cancel">Stops it.</param>
    internal async Task Add(Client client, string consent, bool isGiven, string how, CancellationToken cancel)
    {
        var (words, newest) = (Find(consent), await Newest(client.Id, consent, cancel));
        if (newest is not null && newest.IsGiven == isGiven && (!isGiven || newest.Version == words.Now.Version))
        {
            return;
        }

        db.Add(
            new ConsentAnswer(
                db.PracticeId,
                Id<ConsentAnswer>.New(),
                client.Id,
                consent,
                (newest?.Number ?? 0) + 1,
                words.Now.Version,
                isGiven,
                clock.GetCurrentInstant(),
                Language.Spoken.Code
            )
        );
        audit.NoteBy(
            client.PersonId,
            "client",
            isGiven ? "consent.given" : "consent.withdrawn",
            "client",
            client.Id.Value,
            how.Length > 0 ? $"{consent}, {how}" : consent
        );
    }

    private Consent Find(string consent) =>
        content.Consent(consent) ?? throw new ArgumentException($"There is no consent {consent}.", nameof(consent));
}
