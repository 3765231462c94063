using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Messages;
using Repose.Web.Site;

namespace Repose.Web.Booking;

/// <summary>Sells a package to a client at the desk.</summary>
internal sealed class SellPackage(ReposeDb db, CurrentPractice current, Audit audit, Tell tell, IClock clock)
{
    /// <param name="Id">The id that the sale will have: asking twice sells once.</param>
    /// <param name="OfferId">Which package.</param>
    /// <param name="ClientId">To whom.</param>
    public sealed record Request(Id<PackageSale> Id, Id<PackageOffer> OfferId, Id<Client> ClientId);

    public sealed record NotSold() : Refusal("package-gone", "This package is no longer sold. Please choose another.");

    public async Task<Outcome<PackageSale>> Run(Request request, CancellationToken cancel)
    {
        if (
            await db
                .PackageSales.Include(sale => sale.Uses)
                .FirstOrDefaultAsync(sale => sale.Id == request.Id, cancel) is
            { } made
        )
        {
            return made;
        }

        var offer = await db.PackageOffers.FirstOrDefaultAsync(
            one => one.Id == request.OfferId && one.IsActive,
            cancel
        );
        var client = await db.Clients.FirstOrDefaultAsync(one => one.Id == request.ClientId, cancel);
        if (offer is null || client is null)
        {
            return new NotSold();
        }

        var today = clock.GetCurrentInstant().InZone(await current.Zone()).Date;
        var sale = new PackageSale(request.Id, offer, request.ClientId, today);
        db.Add(sale);
        await tell.PackageSold(sale, client);
        await audit.Note("package.sold", "package", request.Id.Value, offer.Name);
        await db.SaveChangesAsync(cancel);
        return sale;
    }
}
