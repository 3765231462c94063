using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Messages;

/// <summary>Begins to send a message anew that was given up.</summary>
internal sealed class ResendMessage(ReposeDb db, Audit audit, Outgoing outgoing, IClock clock)
{
    public sealed record Request(Id<OutboxMessage> Id);

    public sealed record NotThere() : Refusal("message-not-there", "There is no such message.");

    public sealed record WasSent() : Refusal("message-was-sent", "This message was sent.");

    public sealed record TooLate()
        : Refusal("message-too-late", "This message is of no use any more: what it tells of is over.");

    public async Task<Outcome<Id<OutboxMessage>>> Run(Request request, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        if (await db.Outbox.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is not { } message)
        {
            return new NotThere();
        }

        if (message.SentAt is not null)
        {
            return new WasSent();
        }

        if (message.WorthlessAfter < now)
        {
            return new TooLate();
        }

        if (message.DueAt is null)
        {
            message.Resend(now);
            await audit.Note("message.resent", "message", message.Id.Value, MessageKind.InWords(message.Kind));
            await db.SaveChangesAsync(cancel);
        }

        outgoing.Nudge();
        return message.Id;
    }
}
