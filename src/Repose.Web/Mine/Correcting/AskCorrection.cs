using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;

namespace Repose.Web.Mine.Correcting;

/// <summary>The asking client wants something corrected that the staff wrote. Sent twice it is asked once.</summary>
internal sealed class AskCorrection(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    internal const int Longest = 4000;

    private const int MostOpen = 20;

    /// <param name="Id">The id that the request will have.</param>
    /// <param name="Text">What is wrong, and what is right.</param>
    public sealed record Request(Id<CorrectionRequest> Id, string? Text);

    public sealed record NoText() : Refusal("correction-empty", CorrectingText.NoText);

    public sealed record TooMany() : Refusal("too-many-corrections", CorrectingText.TooManyOpen);

    public async Task<Outcome<CorrectionRequest>> Run(Request request, CancellationToken cancel)
    {
        if (Typed.Text(request.Text, Longest) is not { } text)
        {
            return new NoText();
        }

        await using var write = await writes.BeginAside(db, cancel);
        var client = (await user.Client())!.Id;
        if (
            await db.CorrectionRequests.FirstOrDefaultAsync(
                one => one.Id == request.Id && one.ClientId == client,
                cancel
            ) is
            { } known
        )
        {
            return known;
        }

        if (
            await db.CorrectionRequests.CountAsync(one => one.ClientId == client && one.AnsweredAt == null, cancel)
            >= MostOpen
        )
        {
            return new TooMany();
        }

        var asked = new CorrectionRequest(db.PracticeId, request.Id, client, text, clock.GetCurrentInstant());
        db.Add(asked);
        await audit.Note("correction.asked", "client", client.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return asked;
    }
}
