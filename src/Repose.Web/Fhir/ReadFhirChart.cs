using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Desk;
using Repose.Web.MySleep;
using Repose.Web.Reaction;
using Repose.Web.Site;

namespace Repose.Web.Fhir;

/// <summary>Reads a client's chart for a bundle. Whoever asks has written down before that somebody looks.</summary>
internal sealed class ReadFhirChart(
    ReposeDb db,
    OpenChart open,
    ReadNights nights,
    ReadReactions reactions,
    CurrentPractice current,
    IClock clock
)
{
    public async Task<FhirChart> Run(Client client, CancellationToken cancel)
    {
        var id = client.Id;
        var sees = await open.Agrees(id, cancel);
        return new()
        {
            Client = client,
            Practice = (await current.Practice())!,
            Zone = await current.Zone(),
            Now = clock.GetCurrentInstant(),
            Therapists = await db.Therapists.AsNoTracking().ToListAsync(cancel),
            Services = await db
                .Services.Select(one => new { one.Id, one.Name })
                .ToDictionaryAsync(one => one.Id, one => one.Name, cancel),
            Courses = await db
                .Courses.AsNoTracking()
                .Where(one => one.ClientId == id)
                .OrderBy(one => one.CreatedAt)
                .ToListAsync(cancel),
            Visits = await db
                .Appointments.AsNoTracking()
                .Where(one => one.ClientId == id)
                .OrderBy(one => one.Start)
                .ToListAsync(cancel),
            Sessions = await db
                .SessionsDone.AsNoTracking()
                .Include(one => one.Steps.OrderBy(step => step.Number))
                .AsSplitQuery()
                .Where(one => one.ClientId == id)
                .ToListAsync(cancel),
            Notes = await db
                .SessionNotes.AsNoTracking()
                .Where(one => one.ClientId == id && one.SignedAt != null)
                .OrderBy(one => one.SignedAt)
                .ThenBy(one => one.Version)
                .ToListAsync(cancel),
            Forms =
            [
                .. (await db.FilledForms.AsNoTracking().Where(one => one.ClientId == id).ToListAsync(cancel))
                    .Newest()
                    .OrderBy(one => one.WrittenAt),
            ],
            Measurements = await db
                .Measurements.AsNoTracking()
                .Where(one => one.ClientId == id && one.StruckAt == null)
                .OrderBy(one => one.On)
                .ToListAsync(cancel),
            Consents = await db
                .ConsentAnswers.AsNoTracking()
                .Where(one => one.ClientId == id)
                .OrderBy(one => one.At)
                .ToListAsync(cancel),
            Letters = sees
                ? await db
                    .DoctorLetters.AsNoTracking()
                    .Where(one => one.ClientId == id && one.FinishedAt != null)
                    .OrderBy(one => one.FinishedAt)
                    .ToListAsync(cancel)
                : [],
            Nights = sees ? await nights.Run(id, null, cancel) : null,
            Reactions = sees ? await reactions.Run(id, cancel) : [],
        };
    }
}
