using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.CareTeam;
using Repose.Web.Desk;
using Repose.Web.Intakes;
using Repose.Web.Measurements;
using Repose.Web.MySleep;
using Repose.Web.Notes;
using Repose.Web.Questions;
using Repose.Web.Reaction;
using Repose.Web.Screening;
using Repose.Web.Site;
using Repose.Web.Verdicts;

namespace Repose.Web.Chart;

/// <summary>Opens all that is known of a client on one page, and writes down who looked: one look, one line in the audit.</summary>
internal sealed class OpenWholeChart(
    ReposeDb db,
    OpenChart open,
    ReadNights nights,
    ReadSleep sleep,
    ReadCourse courses,
    ReadQuestions questions,
    ReadReactions reactions,
    ReadMeasures measures,
    ReadNotes notes,
    ReadCareTeam team,
    DisclosureToSign disclosure,
    ReadStanding standing,
    ReadIntake intakes,
    ContentLibrary content,
    CurrentPractice current,
    IClock clock
)
{
    public async Task<Outcome<ChartSheet>> Run(Id<Client> id, CancellationToken cancel)
    {
        var opened = await open.Run(id, "chart", cancel);
        if (opened.Value is not { } client)
        {
            return opened.Refusal!;
        }

        var zone = await current.Zone();
        var today = clock.GetCurrentInstant().InZone(zone).Date;
        var sees = await open.Agrees(id, cancel);
        if (sees)
        {
            // The pictures, screening and a course that runs or ended lately ask for the same nights. Of days to come there are
            // none, but such a course asks for them too.
            await nights.Ahead(id, new(today.PlusDays(1 - ReadShownFacts.Days), today.PlusYears(1)), cancel);
        }

        var asked = await questions.Run(client, cancel);
        var written = await notes.Run(id, cancel);
        var cared = await team.Run(id, cancel);
        return new ChartSheet
        {
            Client = client,
            Zone = zone,
            Today = today,
            Alerts = await Alerts(id, asked, written, cared, zone, cancel),
            SeesNights = sees,
            Sleep = sees ? await sleep.Run(ReadSleep.Request.Of(id, new(null, null, null, null), today), cancel) : null,
            Course = sees ? await courses.Run(id, null, cancel) : null,
            Reactions = sees ? await reactions.Run(id, cancel) : [],
            Questions = asked,
            CareTeam = cared,
            Measures = await measures.Run(client, cancel),
            Notes = written,
        };
    }

    /// <summary>All of them, the gravest first; of those that weigh alike, what answers raised comes before papers.</summary>
    private async Task<IReadOnlyList<ChartAlert>> Alerts(
        Id<Client> id,
        QuestionSheet asked,
        IReadOnlyList<(Appointment Visit, IReadOnlyList<SessionNote> Versions)> written,
        CareTeamOf cared,
        DateTimeZone zone,
        CancellationToken cancel
    )
    {
        ChartAlert[] all =
        [
            .. await Flags(id, asked, cancel),
            .. ReplyAlerts.Of(cared, await LastDone(id, cancel), id, zone),
            .. ScreeningAlerts.Of(await standing.Run(id, cancel), id),
            .. IntakeAlerts.Of(await intakes.Run(id, cancel), id),
            .. await ToSign(id, cancel),
            .. Unsigned(written, zone),
        ];
        return [.. all.OrderBy(alert => alert.Gravity)];
    }

    private Task<Instant?> LastDone(Id<Client> id, CancellationToken cancel) =>
        db
            .Appointments.Where(one => one.ClientId == id && one.State == AppointmentState.Done)
            .OrderByDescending(one => one.End)
            .Select(one => (Instant?)one.End)
            .FirstOrDefaultAsync(cancel);

    /// <summary>What answers raised and nobody has looked at.</summary>
    private async Task<IEnumerable<ChartAlert>> Flags(Id<Client> id, QuestionSheet asked, CancellationToken cancel)
    {
        var flags = await db
            .FormFlags.AsNoTracking()
            .Where(one => one.ClientId == id && one.SeenAt == null)
            .ToListAsync(cancel);
        return flags
            .OrderByDescending(one => one.IsCrisis)
            .ThenBy(one => one.RaisedAt)
            .Select(flag => new ChartAlert(
                flag.IsCrisis ? AlertGravity.Now : AlertGravity.Soon,
                $"{NameOf(asked, flag)}: {(flag.IsCrisis ? "talk with the client about safety now" : "an answer to look at")}",
                $"/desk/clients/{id}/questions"
            ));
    }

    private string NameOf(QuestionSheet asked, FormFlag flag)
    {
        var form = asked.Forms.FirstOrDefault(one => one.Id == flag.FormId);
        return form is null ? "Questions" : content.Instrument(form.Instrument)?.Name ?? form.Instrument;
    }

    private async Task<IEnumerable<ChartAlert>> ToSign(Id<Client> id, CancellationToken cancel) =>
        (await disclosure.Unsigned([id], cancel)).Count > 0
            ? [new(AlertGravity.Soon, "The disclosure of the place is not signed", $"/desk/clients/{id}")]
            : [];

    private static IEnumerable<ChartAlert> Unsigned(
        IReadOnlyList<(Appointment Visit, IReadOnlyList<SessionNote> Versions)> notes,
        DateTimeZone zone
    ) =>
        notes
            .Where(one => one.Versions is [.., { IsSigned: false }])
            .Select(one => new ChartAlert(
                AlertGravity.Soon,
                $"The note of {Days.Long(one.Visit.Start, zone)} is not signed",
                $"/desk/visits/{one.Visit.Id}/note"
            ));
}
