using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Intakes;

/// <summary>Reads the intake of a client.</summary>
internal sealed class ReadIntake(ReposeDb db, CurrentPractice current, IClock clock)
{
    /// <param name="client">Whose.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="number">Up to which number; null for all. What is newer is then as if it were not there.</param>
    public async Task<IntakeSheet> Run(Id<Client> client, CancellationToken cancel, int? number = null)
    {
        var zone = await current.Zone();
        var today = clock.GetCurrentInstant().InZone(zone).Date;
        var all = await db
            .Intakes.AsNoTracking()
            .Where(one => one.ClientId == client && (number == null || one.Number <= number))
            .OrderByDescending(one => one.Number)
            .ToListAsync(cancel);
        var handedIn = all.Where(one => one.IsHandedIn).Take(2).ToList();
        var open = all.FirstOrDefault(one => !one.IsHandedIn);
        var which = handedIn.Append(open).OfType<Practice.Intake>().Select(one => one.Id).ToList();
        var pages = (
            await db.IntakePages.AsNoTracking().Where(one => which.Contains(one.IntakeId)).ToListAsync(cancel)
        ).ToLookup(one => one.IntakeId);
        return new(ContentLibrary.Shipped.Intake, today)
        {
            All = all,
            Pages = open is null ? Newest([]) : Newest(pages[open.Id]),
            Stamp = open is null ? 0 : pages[open.Id].Count(),
            Last = handedIn is [var last, ..] ? Told(last, pages[last.Id], zone) : null,
            Before = handedIn is [_, var before] ? Told(before, pages[before.Id], zone) : null,
        };
    }

    private static Dictionary<string, IntakePage> Newest(IEnumerable<IntakePage> pages) =>
        pages
            .GroupBy(one => one.Section, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => one.MaxBy(page => page.Version)!, StringComparer.Ordinal);

    /// <summary>Ages are those of the day on which it was handed in.</summary>
    private static HandedInIntake Told(Practice.Intake intake, IEnumerable<IntakePage> pages, DateTimeZone zone) =>
        new(
            intake,
            new(
                Newest(pages)
                    .Values.SelectMany(page => IntakeAnswers.Read(page.Answers))
                    .GroupBy(one => one.Key, StringComparer.Ordinal)
                    .ToDictionary(one => one.Key, one => one.First().Value, StringComparer.Ordinal),
                intake.HandedInAt!.Value.InZone(zone).Date
            )
        );
}
