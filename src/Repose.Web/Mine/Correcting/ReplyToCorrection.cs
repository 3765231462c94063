using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;
using Repose.Web.Messages;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Mine.Correcting;

/// <summary>The practice says what it has corrected, or why not. The client is told that there is an answer, and reads it here.</summary>
internal sealed class ReplyToCorrection(
    ReposeDb db,
    IWrites writes,
    CurrentPractice current,
    SiteAddress site,
    Tell tell,
    Audit audit,
    IClock clock
)
{
    public sealed record Request(Id<CorrectionRequest> Id, string? Answer);

    public sealed record NotThere() : Refusal("correction-not-there", CorrectingText.RequestGone);

    public sealed record NoText() : Refusal("correction-empty", CorrectingText.NoAnswer);

    public async Task<Outcome<CorrectionRequest>> Run(Request request, CancellationToken cancel)
    {
        if (Typed.Text(request.Answer, AskCorrection.Longest) is not { } answer)
        {
            return new NoText();
        }

        await using var write = await writes.BeginAside(db, cancel);
        if (
            await db.CorrectionRequests.FirstOrDefaultAsync(one => one.Id == request.Id, cancel)
            is not { AnsweredAt: null } asked
        )
        {
            return new NotThere();
        }

        asked.Reply(answer, clock.GetCurrentInstant());
        var client = await db.Clients.AsNoTracking().SingleAsync(one => one.Id == asked.ClientId, cancel);
        await TellThem(client, (await current.Practice())!);
        await audit.Note("correction.answered", "client", client.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return asked;
    }

    private async Task TellThem(Client client, MassagePractice practice)
    {
        using var spoken = Language.Of(client).Speak();
        await tell.AboutData(
            client,
            CorrectingText.FormatMailAnswerTitle(practice.Name),
            CorrectingText.FormatMailAnswer(site.Of(practice, "/me/mine/details"))
        );
    }
}
