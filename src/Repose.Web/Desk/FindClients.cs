using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>Finds clients by the beginnings of the words of their names, by digits of their telephone, or by e-mail.</summary>
internal sealed class FindClients(ReposeDb db)
{
    internal const int PageSize = 25;
    private const int LastPage = 40;
    private const int LongestText = 254;

    /// <summary>What comes after every word that begins with another: no sign is greater.</summary>
    private const string Greatest = "\U0010ffff";

    /// <param name="Text">What was typed; nothing finds those who came to the practice last.</param>
    /// <param name="Page">From 1.</param>
    public sealed record Request(string? Text, int Page = 1);

    /// <param name="Clients">Those of the page.</param>
    /// <param name="Page">Which page it is.</param>
    /// <param name="HasMore">Whether there is a next one.</param>
    public sealed record Found(IReadOnlyList<Client> Clients, int Page, bool HasMore);

    public async Task<Found> Run(Request request, CancellationToken cancel)
    {
        var page = Math.Clamp(request.Page, 1, LastPage);
        var clients = await Query(request.Text)
            .AsNoTracking()
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancel);
        return new([.. clients.Take(PageSize)], page, clients.Count > PageSize && page < LastPage);
    }

    /// <summary>The question to the database: one range of the index of words for each word.</summary>
    internal IQueryable<Client> Query(string? text)
    {
        var words = ClientWords.Typed(Typed.Text(text, LongestText) ?? "");
        if (words.Count == 0)
        {
            // Ids grow with time: the newest are at the end of the key.
            return db.Clients.Where(client => client.ErasedAt == null).OrderByDescending(client => client.Id);
        }

        var found = db.Clients.AsQueryable();
        foreach (var from in words)
        {
            var until = from + Greatest;
#pragma warning disable CA1309 // The database compares; there the words are in the order of their signs.
            var fitting = db
                .ClientWords.Where(word => string.Compare(word.Word, from) >= 0 && string.Compare(word.Word, until) < 0)
                .Select(word => word.ClientId);
#pragma warning restore CA1309
            found = found.Where(client => fitting.Contains(client.Id));
        }

        return found.OrderBy(client => client.Name).ThenBy(client => client.Id);
    }
}
