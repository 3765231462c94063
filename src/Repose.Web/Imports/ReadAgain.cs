using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site.Languages;

namespace Repose.Web.Imports;

/// <summary>Reads a file once more, with its clock times in another zone.</summary>
internal sealed class ReadAgain(ReposeDb db, IWrites writes, OwnImports own, ReadingNow now, Audit audit, IClock clock)
{
    public sealed record Request(Id<NightsImport> Id, string? Zone);

    public sealed record NoZone() : Refusal("no-zone", ImportsText.NoTown);

    public async Task<Outcome<NightsImport>> Run(Request request, CancellationToken cancel)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(request.Zone?.Trim() ?? "") is not { } zone)
        {
            return new NoZone();
        }

        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var import = await own.Find(request.Id, cancel);
            if (import is null)
            {
                return new NoImport();
            }

            if (import.State is not ImportState.Found || string.Equals(import.Zone, zone.Id, StringComparison.Ordinal))
            {
                return import;
            }

            import.ReadAgain(zone.Id, Language.Spoken.Code, clock.GetCurrentInstant());
            await audit.Note("import.read-again", "import", import.Id.Value, zone.Id);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            now.Nudge();
            return import;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new ChangedMeanwhile();
        }
    }
}
