using Microsoft.AspNetCore.Identity;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site;

namespace Repose.Web.Mine.Sharing;

/// <summary>Adds a private address with a passphrase to what is being saved. Saves nothing itself, and does not ask who may.</summary>
internal sealed class AddShareLink(
    ReposeDb db,
    CurrentPractice current,
    SiteAddress site,
    IPasswordHasher<ShareLink> hasher
)
{
    /// <param name="Id">The id of what is to be made.</param>
    /// <param name="Client">Whose.</param>
    /// <param name="Name">For whom.</param>
    /// <param name="Until">When it ends by itself.</param>
    /// <param name="Letter">The letter that it shows, and nothing else; null for nights and sessions.</param>
    public sealed record Request(
        Id<ShareLink> Id,
        Id<Client> Client,
        string Name,
        Instant Until,
        Id<DoctorLetter>? Letter = null
    );

    /// <returns>What is shown once, and kept nowhere.</returns>
    public async Task<MakeShareLink.Made> Run(Request request, Instant now)
    {
        var (secret, passphrase) = (Secret.New(), Passphrase.New());
        var link = new ShareLink(
            db.PracticeId,
            request.Id,
            request.Client,
            request.Name,
            Secret.Digest(secret),
            hasher.HashPassword(null!, Passphrase.Plain(passphrase)),
            now,
            request.Until
        );
        if (request.Letter is { } letter)
        {
            link.ShowOnly(letter);
        }

        db.Add(link);
        return new(site.Of(await current.Practice(), $"/shared/{secret}"), passphrase);
    }
}
