using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using Repose.Data;
using Repose.Pictures.Report;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.MySleep;
using Repose.Web.Site;

namespace Repose.Web.Mine.Taking;

/// <summary>Everything about the asking client as one file, written while it is read: its size needs no memory.</summary>
internal sealed class TakeAll(
    ReposeDb db,
    CurrentUser user,
    CurrentPractice current,
    ReadNights nights,
    CourseReports reports,
    Audit audit,
    IClock clock
)
{
    private const int RowsAtATime = 200;

    /// <param name="To">Where the zip is written to.</param>
    public sealed record Request(Stream To);

    public async Task<Outcome<Id<Client>>> Run(Request request, CancellationToken cancel)
    {
        var client = (await user.Client())!;
        // Noted first: a file that breaks off has been taken too.
        await audit.Note("data.downloaded", "client", client.Id.Value);
        await db.SaveChangesAsync(cancel);
        var who = await AboutClient.Read(db, client, cancel);
        var shown = ClientTables.All.Where(table => table.LeftOut is null).ToList();
        await using var zip = await ZipArchive.CreateAsync(
            request.To,
            ZipArchiveMode.Create,
            leaveOpen: true,
            Encoding.UTF8,
            cancel
        );
        await Put(zip, "README.txt", Encoding.UTF8.GetBytes(Guide(shown)), cancel);
        await using (var file = await zip.CreateEntry("everything.json").OpenAsync(cancel))
        {
            await WriteJson(file, who, shown, cancel);
        }

        await PutTables(zip, who, cancel);
        await PutReports(zip, client.Id, cancel);
        return client.Id;
    }

    private async Task WriteJson(Stream file, AboutClient who, List<ClientTable> shown, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(file, new() { Indented = true });
        json.WriteStartObject();
        json.WriteString("made_at", InstantPattern.ExtendedIso.Format(clock.GetCurrentInstant()));
        json.WriteString("practice", (await current.Practice())!.Name);
        json.WriteStartObject("tables");
        foreach (var table in shown)
        {
            await WriteTable(json, table, who, cancel);
        }

        json.WriteEndObject();
        json.WriteStartObject("names");
        foreach (var (id, name) in await Names(cancel))
        {
            json.WriteString(id.ToString(), name);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(cancel);
    }

    private async Task WriteTable(Utf8JsonWriter json, ClientTable table, AboutClient who, CancellationToken cancel)
    {
        var (row, written) = (new RowJson(db, table.Row), 0);
        json.WriteStartArray(row.Table);
        await foreach (var one in table.RowsOf(db, who).AsAsyncEnumerable().WithCancellation(cancel))
        {
            row.Write(json, one);
            if (++written % RowsAtATime == 0)
            {
                await json.FlushAsync(cancel);
            }
        }

        json.WriteEndArray();
        await json.FlushAsync(cancel);
    }

    private async Task PutTables(ZipArchive zip, AboutClient who, CancellationToken cancel)
    {
        var (all, zone) = (await nights.Run(who.Id, dates: null, cancel), await current.Zone());
        var visits = await db.Appointments.AsNoTracking().Where(one => one.ClientId == who.Id).ToListAsync(cancel);
        await Put(zip, "diary.csv", Tables.Csv(Tables.Diary(all.Pages)), cancel);
        await Put(zip, "nights.csv", Tables.Csv(Tables.Nights(all)), cancel);
        await using (var json = await zip.CreateEntry("nights.json").OpenAsync(cancel))
        {
            Repose.Import.NightsJson.Write(
                json,
                all.Periods.Select(period => period.ToPeriod()),
                all.Pages.Select(page => page.ToEntry())
            );
        }

        await Put(zip, "sessions.csv", Tables.Csv(Tables.Sessions(visits, await Names(cancel), zone)), cancel);
    }

    private async Task PutReports(ZipArchive zip, Id<Client> client, CancellationToken cancel)
    {
        foreach (var one in await reports.Of(client, cancel))
        {
            var name = $"course-{LocalDatePattern.Iso.Format(one.First)}";
            var (file, text) = one.Report is { } report
                ? ($"{name}-report.html", await SleepReport.Render(report))
                : ($"{name}-no-report.txt", $"{TakingText.NoReport}\n\n{one.Why}\n\n{SettledOf(one)}\n");
            await Put(zip, file, Encoding.UTF8.GetBytes(text), cancel);
        }
    }

    private static string SettledOf(CourseReports.One one) =>
        string.Join("\n", one.Registration.Settled(isStaff: false).Concat(one.Registration.Changed));

    private static async Task Put(ZipArchive zip, string name, byte[] bytes, CancellationToken cancel)
    {
        await using var file = await zip.CreateEntry(name).OpenAsync(cancel);
        await file.WriteAsync(bytes, cancel);
    }

    /// <summary>What the ids in the rows stand for.</summary>
    private async Task<Dictionary<Guid, string>> Names(CancellationToken cancel) =>
        (await db.Services.Select(one => new { one.Id.Value, one.Name }).ToListAsync(cancel))
            .Concat(await db.Therapists.Select(one => new { one.Id.Value, one.Name }).ToListAsync(cancel))
            .Concat(await db.Rooms.Select(one => new { one.Id.Value, one.Name }).ToListAsync(cancel))
            .Concat(await db.AddOns.Select(one => new { one.Id.Value, one.Name }).ToListAsync(cancel))
            .ToDictionary(one => one.Value, one => one.Name);

    /// <summary>What is in it, and what each field means. What programs go by is the same in every language.</summary>
    private string Guide(List<ClientTable> shown)
    {
        var text = new StringBuilder()
            .AppendLine(TakingText.Everything)
            .AppendLine()
            .AppendLine(File("everything.json", TakingText.FileEverything))
            .AppendLine(File("diary.csv", TakingText.FileDiary))
            .AppendLine(File("nights.csv", TakingText.FileNights))
            .AppendLine(File("nights.json", TakingText.FileNightsJson))
            .AppendLine(File("sessions.csv", TakingText.FileSessions))
            .AppendLine(File("course-….html", TakingText.FileReport))
            .AppendLine()
            .AppendLine(TakingText.HowTimes)
            .AppendLine(TakingText.HowIds)
            .AppendLine(TakingText.HowTables)
            .AppendLine();
        foreach (var table in shown)
        {
            var row = new RowJson(db, table.Row);
            text.AppendLine().Append(row.Table).Append(": ").AppendLine(table.Says);
            foreach (var (name, says) in row.Words)
            {
                text.AppendLine(Line(name, says));
            }
        }

        text.AppendLine().AppendLine(TakingText.LeftOut);
        foreach (var table in ClientTables.All.Where(table => table.LeftOut is not null))
        {
            text.AppendLine(Line(new RowJson(db, table.Row).Table, table.LeftOut!));
        }

        return text.AppendLine(Line("person", TakingText.Passkeys)).ToString();
    }

    private static string File(string name, string says) => $"{name, -17} {says}";

    private static string Line(string name, string says) => $"  {name, -24} {says}";
}
