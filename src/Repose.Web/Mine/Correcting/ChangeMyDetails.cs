using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;

namespace Repose.Web.Mine.Correcting;

/// <summary>The asking client corrects their own name and telephone number.</summary>
internal sealed class ChangeMyDetails(ReposeDb db, IWrites writes, CurrentUser user, ClientBook clients, Audit audit)
{
    public sealed record Request(string? Name, string? Phone);

    public async Task<Outcome<Client>> Run(Request request, CancellationToken cancel)
    {
        // The address is changed in another way, and some clients have none: any that is one will do for the check.
        var read = GuestDetails.Read(request.Name, "name@example.org", request.Phone);
        if (!read.Succeeded)
        {
            return read.Refusal;
        }

        await using var write = await writes.BeginAside(db, cancel);
        var id = (await user.Client())!.Id;
        var client = await db.Clients.SingleAsync(one => one.Id == id, cancel);
        var details = read.Value with { Email = client.Email };
        string[] changed =
        [
            .. client.Name.Equals(details.Name, StringComparison.Ordinal) ? [] : (string[])["name"],
            .. client.Phone.Equals(details.Phone, StringComparison.Ordinal) ? [] : (string[])["telephone"],
        ];
        if (changed.Length > 0)
        {
            await clients.Change(client, details, cancel);
            await audit.Note("client.changed", "client", id.Value, string.Join(", ", changed));
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return client;
    }
}
