using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Web.Access;

namespace Repose.Web.Site.Languages;

/// <summary>Keeps with what the practice knows of a client which language they chose, so that messages come in it too.</summary>
internal sealed class RememberLanguage(ReposeDb db, IWrites writes, CurrentUser user, Audit audit)
{
    /// <summary>Does nothing for those who are no client, or are known to speak it.</summary>
    public async Task Run(Language language, CancellationToken cancel)
    {
        if (await user.Client() is not { } own || own.Language.Equals(language.Code, StringComparison.Ordinal))
        {
            return;
        }

        await using var write = await writes.BeginAside(db, cancel);
        var client = await db.Clients.FirstAsync(one => one.Id == own.Id, cancel);
        client.Speaks(language.Code);
        await audit.Note("client.language", "client", client.Id.Value, language.Code);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
    }
}
