using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Messages;
using Repose.Web.Site;

namespace Repose.Web.Access.Clients;

/// <summary>Sends a link to sign in, if a client has this address. Never says whether one has.</summary>
/// <remarks>In the language of whoever asks: they sit before the page on which they asked.</remarks>
internal sealed class RequestSignInLink(
    ReposeDb db,
    CurrentPractice current,
    SiteAddress address,
    Audit audit,
    IClock clock
)
{
    internal static readonly Duration Lasts = Duration.FromMinutes(15);

    /// <summary>So that nobody's mailbox is filled by somebody else.</summary>
    private const int MostAtATime = 3;

    internal sealed record Request(string Email);

    internal sealed record NotAnAddress() : Refusal("not-an-address", AccessText.NotAnAddress);

    public async Task<Outcome<bool>> Run(Request request, CancellationToken cancel)
    {
        if (!EmailAddress.TryParse(request.Email, out var email))
        {
            return new NotAnAddress();
        }

        var now = clock.GetCurrentInstant();
        var client = await db
            .Clients.AsNoTracking()
            .OrderBy(one => one.CreatedAt)
            .FirstOrDefaultAsync(one => one.Email == email, cancel);
        var underWay = await db.SignInLinks.CountAsync(
            one => one.Email == email && one.UsedAt == null && one.ExpiresAt > now,
            cancel
        );
        if (client is not null && underWay < MostAtATime)
        {
            await Send(client, email, now);
        }

        await audit.Note("sign-in.link-requested", "client", client?.Id.Value);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task Send(Client client, string email, Instant now)
    {
        var practice = await current.Practice();
        var secret = Secret.New();
        db.Add(new SignInLink(db.PracticeId, Id<SignInLink>.New(), Secret.Digest(secret), email, now + Lasts));
        var message = new OutboxMessage(
            db.PracticeId,
            Id<OutboxMessage>.New(),
            MessageKind.SignIn,
            email,
            AccessText.FormatLinkMailTitle(practice?.Name),
            $"""
            {AccessText.LinkMailHello}

            {AccessText.FormatLinkMailOpen(practice?.Name)}

            {address.Of(practice, $"/sign-in/link/{secret}")}

            {AccessText.LinkMailNotAsked}
            """,
            now
        );
        message.IsFor(client.Id);
        db.Add(message);
    }
}
