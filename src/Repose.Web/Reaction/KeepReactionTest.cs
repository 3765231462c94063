using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Access;
using Repose.Web.Diary;
using Repose.Web.Mine.Agreeing;

namespace Repose.Web.Reaction;

/// <summary>Keeps a reaction test of the asking client, with every trial. It is scored here and never by a browser.</summary>
internal sealed class KeepReactionTest(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    Consents consents,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">The id that the test will have: sending it twice keeps it once.</param>
    /// <param name="Trials">What went on; null where it could not be read.</param>
    /// <param name="Device">On what.</param>
    public sealed record Request(Id<ReactionTest> Id, IReadOnlyList<ReactionTrial>? Trials, ReactionDevice Device);

    public sealed record NoWholeTest(ReactionFault Fault) : Refusal("no-whole-test", ReactionWords.Of(Fault));

    public sealed record KeyReused() : Refusal("key-reused", ReactionText.KeyReused);

    public sealed record Busy() : Refusal("busy", ReactionText.Busy);

    public async Task<Outcome<ReactionTest>> Run(Request request, CancellationToken cancel)
    {
        if (request.Trials is not { } trials)
        {
            return new NoWholeTest(ReactionFault.NoTest);
        }

        if (ReactionCheck.Fault(trials) is { } fault)
        {
            return new NoWholeTest(fault);
        }

        if (!await consents.Has((await user.Client())!.Id, ConsentKind.SleepData, cancel))
        {
            return new WriteMorning.NotAgreed();
        }

        return await writes.TryAgain(db, () => Write(request, cancel)) ?? new Busy();
    }

    private async Task<Outcome<ReactionTest>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (await Kept(request.Id, cancel) is { } kept)
        {
            return kept;
        }

        var test = new ReactionTest(
            db.PracticeId,
            request.Id,
            (await user.Client())!.Id,
            clock.GetCurrentInstant(),
            request.Trials!,
            request.Device
        );
        db.Add(test);
        await audit.Note("reaction.kept", "reaction", test.Id.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return test;
    }

    private async Task<Outcome<ReactionTest>?> Kept(Id<ReactionTest> id, CancellationToken cancel)
    {
        var client = (await user.Client())!.Id;
        return await db.ReactionTests.AsNoTracking().FirstOrDefaultAsync(test => test.Id == id, cancel) is not { } kept
                ? null
            : kept.ClientId == client ? kept
            : new KeyReused();
    }
}
