using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Messages;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Mine.Correcting;

/// <summary>Sends a link to the asking client's new address. The old one holds until it is pressed there.</summary>
internal sealed class AskEmailChange(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    CurrentPractice current,
    SiteAddress site,
    Audit audit,
    IClock clock
)
{
    internal static readonly Duration Lasts = Duration.FromHours(24);

    /// <summary>So that nobody's mailbox is filled by somebody else.</summary>
    private const int MostAtATime = 3;

    public sealed record Request(string Email);

    public sealed record NotAnAddress() : Refusal("not-an-address", CorrectingText.NotAnAddress);

    public sealed record IsYours() : Refusal("e-mail-is-yours", CorrectingText.IsYours);

    public sealed record TooMany() : Refusal("too-many-e-mail-changes", CorrectingText.TooManyLinks);

    public async Task<Outcome<string>> Run(Request request, CancellationToken cancel)
    {
        if (!EmailAddress.TryParse(request.Email, out var email))
        {
            return new NotAnAddress();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var (client, now) = ((await user.Client())!, clock.GetCurrentInstant());
        if (client.Email.Equals(email, StringComparison.Ordinal))
        {
            return new IsYours();
        }

        var underWay = await db.EmailChanges.CountAsync(
            one => one.ClientId == client.Id && one.UsedAt == null && one.ExpiresAt > now,
            cancel
        );
        if (underWay >= MostAtATime)
        {
            return new TooMany();
        }

        await Send(client, email, now);
        await audit.Note("client.e-mail-change-asked", "client", client.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return email;
    }

    private async Task Send(Client client, string email, Instant now)
    {
        var (practice, secret) = (await current.Practice(), Secret.New());
        db.Add(
            new EmailChange(db.PracticeId, Id<EmailChange>.New(), client.Id, Secret.Digest(secret), email, now + Lasts)
        );
        using var spoken = Language.Of(client).Speak();
        var message = new OutboxMessage(
            db.PracticeId,
            Id<OutboxMessage>.New(),
            MessageKind.EmailChange,
            email,
            CorrectingText.FormatMailConfirmTitle(practice?.Name),
            $"""
            {CorrectingText.MailHello}

            {CorrectingText.FormatMailConfirm(practice?.Name)}

            {site.Of(practice, $"/new-address/{secret}")}

            {CorrectingText.MailIfNotYou}
            """,
            now
        );
        message.IsFor(client.Id);
        db.Add(message);
    }
}
