using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Writes down which source the client names as the one for some time. Nothing of any source is changed.</summary>
internal sealed class ChooseSource(ReposeDb db, IWrites writes, CurrentUser user, Audit audit, IClock clock)
{
    /// <param name="Id">The id that the choice will have: sending it twice keeps it once.</param>
    /// <param name="Source">Which source; null for none, where the stated rules settle it.</param>
    /// <param name="First">The first sleep date; null from the beginning.</param>
    /// <param name="Last">The last one; null for all to come.</param>
    public sealed record Request(Id<SourceChoice> Id, NightSource? Source, LocalDate? First, LocalDate? Last);

    public sealed record WrongWay() : Refusal("wrong-way", ImportsText.WrongWay);

    public sealed record NoDate() : Refusal("no-date", ImportsText.NoDate);

    public sealed record NoSource() : Refusal("no-source", ImportsText.NoSource);

    public async Task<Outcome<SourceChoice>> Run(Request request, CancellationToken cancel)
    {
        if (request is { First: { } first, Last: { } last } && last < first)
        {
            return new WrongWay();
        }

        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var client = (await user.Client())!.Id;
            if (await db.SourceChoices.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
            {
                return kept.ClientId == client ? kept : new NoSource();
            }

            if (request.Source is { } source && !await KnownSources.Has(db, client, source, cancel))
            {
                return new NoSource();
            }

            var choice = new SourceChoice(
                db.PracticeId,
                request.Id,
                client,
                request.Source?.ToString(),
                request.First,
                request.Last,
                clock.GetCurrentInstant()
            );
            db.Add(choice);
            await audit.Note("nights.source-chosen", "source-choice", choice.Id.Value);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            return choice;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new ChangedMeanwhile();
        }
    }
}
