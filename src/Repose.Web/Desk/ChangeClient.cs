using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;

namespace Repose.Web.Desk;

/// <summary>Changes how a client is reached, and the desk's note.</summary>
internal sealed class ChangeClient(ReposeDb db, ClientBook clients, Audit audit)
{
    /// <param name="Id">Which client.</param>
    /// <param name="Details">Name, e-mail and telephone, checked; the last two may be empty.</param>
    /// <param name="DeskNote">What the desk should know; never about health.</param>
    public sealed record Request(Id<Client> Id, Guest Details, string DeskNote);

    public async Task<Outcome<Client>> Run(Request request, CancellationToken cancel)
    {
        var client = await db.Clients.FirstOrDefaultAsync(one => one.Id == request.Id, cancel);
        if (client is null)
        {
            return new OpenCard.NoClient();
        }

        var what = string.Join(", ", Changed(client, request));
        if (what.Length > 0)
        {
            await clients.Change(client, request.Details, cancel);
            client.Note(request.DeskNote);
            await audit.Note("client.changed", "client", client.Id.Value, what);
            await db.SaveChangesAsync(cancel);
        }

        return client;
    }

    private static IEnumerable<string> Changed(Client client, Request request)
    {
        if (!client.Name.Equals(request.Details.Name, StringComparison.Ordinal))
        {
            yield return "name";
        }

        if (!client.Email.Equals(request.Details.Email, StringComparison.Ordinal))
        {
            yield return "e-mail";
        }

        if (!client.Phone.Equals(request.Details.Phone, StringComparison.Ordinal))
        {
            yield return "telephone";
        }

        if (!client.DeskNote.Equals(request.DeskNote, StringComparison.Ordinal))
        {
            yield return "note";
        }
    }
}
