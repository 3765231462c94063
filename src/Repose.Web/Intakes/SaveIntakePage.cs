using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Intakes;

/// <summary>Keeps one page of a client's intake, and begins one if none is open. What another device wrote meanwhile is not written over.</summary>
internal sealed class SaveIntakePage(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    IntakeRights rights,
    ContentLibrary library,
    Audit audit,
    IClock clock
)
{
    /// <param name="Id">The id that this version will have: sending it twice keeps it once.</param>
    /// <param name="Client">Whose.</param>
    /// <param name="Section">Which page.</param>
    /// <param name="AsOf">The version that was shown; 0 for none.</param>
    /// <param name="Answers">All answers of the page, by question.</param>
    public sealed record Request(
        Id<IntakePage> Id,
        Id<Client> Client,
        string Section,
        int AsOf,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Answers
    );

    public sealed record NoSuchPage() : Refusal("intake-no-page", IntakesText.NoSuchPage);

    /// <summary>Another device kept something else meanwhile: both are shown, and whoever saves again has seen that.</summary>
    public sealed record ChangedElsewhere(IntakePage Theirs)
        : Refusal("intake-changed-elsewhere", IntakesText.ChangedElsewhere);

    public sealed record Busy() : Refusal("intake-busy", IntakesText.Busy);

    public async Task<Outcome<IntakePage>> Run(Request request, CancellationToken cancel) =>
        library.Intake.Section(request.Section) is not { } section ? new NoSuchPage()
        : !await rights.Run(request.Client) ? new IntakeRights.NotYours()
        : await writes.TryAgain(db, () => Write(request, section, cancel), times: 3) ?? new Busy();

    private async Task<Outcome<IntakePage>> Write(Request request, IntakeSection section, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (await db.IntakePages.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
        {
            return kept.ClientId == request.Client ? kept : new IntakeRights.NotYours();
        }

        var (now, name) = (clock.GetCurrentInstant(), await user.Name());
        var open = await FindOrBegin(request.Client, name, now, cancel);
        var newest = await db
            .IntakePages.AsNoTracking()
            .Where(one => one.IntakeId == open.Id && one.Section == request.Section)
            .OrderByDescending(one => one.Version)
            .FirstOrDefaultAsync(cancel);
        var answers = IntakeAnswers.Write(request.Answers);
        if (newest is not null && newest.Answers.Equals(answers, StringComparison.Ordinal))
        {
            return newest;
        }

        if (newest is not null && newest.Version > request.AsOf)
        {
            return new ChangedElsewhere(newest);
        }

        var page = new IntakePage(
            db.PracticeId,
            request.Id,
            request.Client,
            open.Id,
            section.Id,
            section.Version,
            (newest?.Version ?? 0) + 1,
            answers,
            name,
            now
        );
        db.Add(page);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return page;
    }

    private async Task<Practice.Intake> FindOrBegin(
        Id<Client> client,
        string name,
        Instant now,
        CancellationToken cancel
    )
    {
        if (
            await db.Intakes.FirstOrDefaultAsync(one => one.ClientId == client && one.HandedInAt == null, cancel) is
            { } open
        )
        {
            return open;
        }

        var last = await db.Intakes.Where(one => one.ClientId == client).MaxAsync(one => (int?)one.Number, cancel);
        var intake = new Practice.Intake(
            db.PracticeId,
            Id<Practice.Intake>.New(),
            client,
            (last ?? 0) + 1,
            "",
            name,
            now
        );
        db.Add(intake);
        await audit.Note("intake.begun", "client", client.Value);
        await db.SaveChangesAsync(cancel);
        return intake;
    }
}
