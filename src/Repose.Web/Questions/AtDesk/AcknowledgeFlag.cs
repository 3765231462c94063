using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Questions.AtDesk;

/// <summary>Says that somebody looked at a flag, and what was done about it.</summary>
internal sealed class AcknowledgeFlag(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    public sealed record Request(Id<Client> Client, Id<FormFlag> Flag, string Note);

    public sealed record NoFlag() : Refusal("not-found", "There is no such flag on this client's card.");

    public sealed record NoNote()
        : Refusal("note-missing", "Write what you did, such as when you talked and what was agreed.");

    public sealed record SeenBefore(string By)
        : Refusal("seen-before", $"{By} has written a note on this already. It stays as it is.");

    public async Task<Outcome<FormFlag>> Run(Request request, CancellationToken cancel)
    {
        if (request.Note.Length == 0)
        {
            return new NoNote();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var flag = await db.FormFlags.FirstOrDefaultAsync(
            one => one.Id == request.Flag && one.ClientId == request.Client,
            cancel
        );
        if (flag is null)
        {
            return new NoFlag();
        }

        if (!flag.IsOpen)
        {
            return flag.Note.Equals(request.Note, StringComparison.Ordinal) ? flag : new SeenBefore(flag.SeenBy);
        }

        flag.Acknowledge(await user.Name(), request.Note, clock.GetCurrentInstant());
        await audit.Note("flag.acknowledged", "client", request.Client.Value);
        try
        {
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }
        catch (Exception failure) when (IsRewriting(failure))
        {
            return new SeenBefore("Somebody");
        }

        return flag;
    }

    /// <summary>Two wrote at the same moment: the database keeps the first note.</summary>
    private static bool IsRewriting(Exception failure) =>
        failure is DbUpdateException { InnerException.Message: { } said }
        && said.Contains("form_flag", StringComparison.Ordinal);
}
