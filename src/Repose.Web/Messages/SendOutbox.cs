using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Messages;

/// <summary>Hands the messages that are due over to the mail server, for all practices.</summary>
/// <remarks>
/// A message is claimed, in a transaction of its own, before it is handed over: its next try is put off. So no two servers
/// send it. A server that dies in between leaves a claim that lapses, and then the message is sent again under the same
/// Message-ID.
/// </remarks>
internal sealed partial class SendOutbox(
    ReposeDb all,
    IServiceScopeFactory scopes,
    IPost post,
    ServerOptions options,
    IClock clock,
    ILogger<SendOutbox> log
)
{
    /// <summary>For how long a claim keeps others away.</summary>
    internal static readonly Duration Claimed = Duration.FromMinutes(10);

    private const int Round = 50;

    /// <summary>Sends until nothing is due, or the mail server is away.</summary>
    /// <returns>How many were handed over.</returns>
    public async Task<Outcome<int>> Run(CancellationToken cancel)
    {
        var sent = 0;
        while (true)
        {
            var due = await Due(cancel);
            foreach (var one in due)
            {
                var result = await Send(one, cancel);
                sent += result is Handover.Taken ? 1 : 0;
                if (result is Handover.Unreachable)
                {
                    return sent;
                }
            }

            if (due.Count == 0)
            {
                return sent;
            }
        }
    }

    /// <summary>What is due in any practice: this alone looks over all of them, and only at ids.</summary>
    private Task<List<DueMessage>> Due(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        return all
            .Outbox.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(message => message.DueAt <= now)
            .OrderBy(message => message.Kind == MessageKind.SignIn ? 0 : 1)
            .ThenBy(message => message.DueAt)
            .ThenBy(message => message.Id)
            .Select(message => new DueMessage(message.PracticeId, message.Id, message.DueAt!.Value))
            .Take(Round)
            .ToListAsync(cancel);
    }

    private async Task<Handover?> Send(DueMessage due, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Is(due.PracticeId);
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        if (!await Claim(db, scope.ServiceProvider.GetRequiredService<IWrites>(), due, cancel))
        {
            return null;
        }

        var message = await db.Outbox.SingleAsync(one => one.Id == due.Id, cancel);
        var practice = await db.Practices.AsNoTracking().SingleAsync(one => one.Id == due.PracticeId, cancel);
        var handed = await HandOver(message, practice, cancel);
        // From here on it is out: what came of it is written down even while the server is being stopped.
        await WriteDown(db, message, handed);
        return handed.Result;
    }

    private async Task<bool> Claim(ReposeDb db, IWrites writes, DueMessage due, CancellationToken cancel)
    {
        Instant? until = clock.GetCurrentInstant() + Claimed;
        await using var write = await writes.BeginAside(db, cancel);
        var claimed = await db
            .Outbox.Where(message => message.Id == due.Id && message.DueAt == due.DueAt)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.DueAt, until), cancel);
        await write.Commit(cancel);
        return claimed == 1;
    }

    private async Task<Handed> HandOver(OutboxMessage message, MassagePractice practice, CancellationToken cancel) =>
        message.WorthlessAfter < clock.GetCurrentInstant()
            ? new(Handover.Refused, "Not sent: it was too late to be of use.")
        : Envelope.TryMake(message, practice, options, out var mail) ? await post.HandOver(mail, cancel)
        : new(Handover.Refused, "Not sent: this is not an e-mail address.");

    private async Task WriteDown(ReposeDb db, OutboxMessage message, Handed handed)
    {
        var now = clock.GetCurrentInstant();
        var isTaken = handed.Result is Handover.Taken;
        if (isTaken)
        {
            message.Sent(now);
            // Who tries the demonstration has no other mailbox to look into.
            if (MessageKind.HoldsSecret(message.Kind) && !options.IsDemo)
            {
                message.Forget();
            }
        }
        else
        {
            message.Failed(handed.Result is Handover.Refused ? null : Waits.Next(message.Attempts + 1, now));
        }

        var said = Masked.In(handed.Said);
        db.Add(
            new Delivery(
                message.PracticeId,
                Id<Delivery>.New(),
                message.Id,
                now,
                isTaken,
                said.Length > 1000 ? said[..1000] : said
            )
        );
        await db.SaveChangesAsync(CancellationToken.None);
        if (message.DueAt is null && !isTaken)
        {
            GaveUp(message.Id.Value, message.Kind, message.Attempts);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Message {Message} ({Kind}) was given up after {Tries} tries.")]
    private partial void GaveUp(Guid message, string kind, int tries);

    private sealed record DueMessage(Id<MassagePractice> PracticeId, Id<OutboxMessage> Id, Instant DueAt);
}
