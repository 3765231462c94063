using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>The clients of the practice, as the desk's card index knows them.</summary>
internal sealed class ClientBook(ReposeDb db, IClock clock)
{
    /// <summary>The client with this address and name, or a new one that is saved with what comes next.</summary>
    /// <remarks>
    /// Families share an address: another name is another client. Who signs in with the address sees all of them.
    /// </remarks>
    internal async Task<Client> FindOrAdd(Guest guest, CancellationToken cancel)
    {
        var known = await db.Clients.Where(client => client.Email == guest.Email).ToListAsync(cancel);
        return known.Find(client => client.Name.Equals(guest.Name, StringComparison.OrdinalIgnoreCase))
            ?? Add(guest, known.Select(client => client.PersonId).FirstOrDefault(person => person is not null));
    }

    /// <summary>A new client, with the words by which they are found.</summary>
    internal Client Add(Guest guest, Guid? person = null)
    {
        var client = new Client(
            db.PracticeId,
            Id<Client>.New(),
            guest.Name,
            guest.Email,
            guest.Phone,
            clock.GetCurrentInstant()
        );
        if (person is { } one)
        {
            client.SignsInAs(one);
        }

        db.Add(client);
        db.AddRange(WordsOf(client));
        return client;
    }

    /// <summary>Changes how a client is reached, and so the words by which they are found.</summary>
    internal async Task Change(Client client, Guest guest, CancellationToken cancel)
    {
        client.Reach(guest.Name, guest.Email, guest.Phone);
        var wanted = WordsOf(client).ToDictionary(word => word.Word, StringComparer.Ordinal);
        foreach (var word in await db.ClientWords.Where(word => word.ClientId == client.Id).ToListAsync(cancel))
        {
            if (!wanted.Remove(word.Word))
            {
                db.Remove(word);
            }
        }

        db.AddRange(wanted.Values);
    }

    private IEnumerable<ClientWord> WordsOf(Client client) =>
        ClientWords
            .Of(client.Name, client.Email, client.Phone)
            .Select(word => new ClientWord(db.PracticeId, word, client.Id));
}
