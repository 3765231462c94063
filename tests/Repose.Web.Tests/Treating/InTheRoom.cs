using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.Desk;

namespace Repose.Web.Tests.Treating;

public class InTheRoom
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_how_a_client_came_and_left_without_a_script(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var (visit, ana) = (await desk.AVisit(desk.Today(11), service: desk.Practice.HalfHour), await Ana(desk));
        var room = await ADesk.Get(ana, Room(visit));
        Assert.Equal(12, room.QuerySelectorAll(".room-steps tbody tr").Length);

        var before = await ADesk.Send(
            ana,
            Room(visit),
            Form(room, "before"),
            ("Pain", "6"),
            ("Stress", "4"),
            ("Changed", "Slept on the sofa"),
            ("Oil", $"{desk.Practice.Lavender.Id}"),
            ("AddOns", $"{desk.Practice.Lavender.Id}"),
            ($"Batch.{desk.Practice.Lavender.Id}", "L-7")
        );
        Assert.StartsWith(Room(visit), ADesk.To(before), StringComparison.Ordinal);
        var page = await ADesk.Get(ana, Room(visit));
        await ADesk.Send(
            ana,
            Room(visit),
            Form(page, "after"),
            ("Pain", "2"),
            ("Slept", "yes"),
            ("Drive", "no"),
            ("Adverse", "A little dizzy"),
            ("Minutes.2", "7"),
            ("Minutes.3", "0")
        );

        var kept = await Kept(desk, visit);
        Assert.Equal((6, 4, null), (kept.PainBefore, kept.StressBefore, kept.SleepinessBefore));
        Assert.Equal(("Slept on the sofa", "Lavender"), (kept.WhatChanged, kept.Oil));
        Assert.Equal("L-7", Assert.Single(kept.AddOns).Batch);
        Assert.Equal(
            (2, true, false, "A little dizzy"),
            (kept.PainAfter, kept.HasSlept, kept.IsSafeToDrive, kept.AdverseEffects)
        );
        Assert.Equal(("lbp-sleep-10x30", 1, 30), (kept.Protocol, kept.ProtocolVersion, kept.PlannedMinutes));
        var steps = kept.Steps.OrderBy(one => one.Number).ToList();
        Assert.Equal((SessionStepState.Done, 420), (steps[1].State, steps[1].DoneSeconds));
        Assert.Equal(SessionStepState.Skipped, steps[2].State);
        Assert.True(kept.IsOver);
        Assert.Equal(AppointmentState.Done, (await desk.Kept(visit)).State);
        // What was kept stands in the form again.
        var again = await ADesk.Get(ana, Room(visit));
        Assert.Equal("Slept on the sofa", again.QuerySelector("[name=Changed]")!.TextContent.Trim());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_each_tap_once_and_works_out_the_times_of_the_steps(string engine)
    {
        await using var desk = await ADesk.Open(engine);
        var (visit, ana) = (await desk.AVisit(desk.Today(11), service: desk.Practice.HalfHour), await Ana(desk));
        var room = await Data(ana, visit);
        var noon = desk.Now.ToUnixTimeMilliseconds();
        var (start, skip) = (Tap("Start", noon - 900_000), Tap("Skip", noon - 800_000));

        await Sent(ana, visit, room, noon, start);
        await Sent(ana, visit, room, noon, skip, start);
        await Sent(ana, visit, room, noon, start, skip);

        var kept = await Kept(desk, visit);
        Assert.Equal(2, await desk.Server.InDb(db => db.SessionTaps.CountAsync()));
        var steps = kept.Steps.OrderBy(one => one.Number).ToList();
        Assert.Equal((SessionStepState.Skipped, 100), (steps[0].State, steps[0].DoneSeconds));
        Assert.Equal((SessionStepState.Done, 240), (steps[1].State, steps[1].DoneSeconds));
        Assert.Equal(12, steps.Count);
        Assert.Equal(desk.Now - Duration.FromMinutes(15), kept.StartedAt);
        Assert.Null(kept.EndedAt);
        Assert.Equal(AppointmentState.Arrived, (await desk.Kept(visit)).State);
    }

    [Fact]
    public async Task Keeps_why_a_step_was_skipped_and_says_it_in_the_note()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var (visit, ana) = (await desk.AVisit(desk.Today(11), service: desk.Practice.HalfHour), await Ana(desk));
        var room = await Data(ana, visit);
        var noon = desk.Now.ToUnixTimeMilliseconds();

        await Sent(ana, visit, room, noon, Tap("Start", noon - 900_000), Tap("Skip", noon - 800_000));
        await Sent(
            ana,
            visit,
            room,
            noon,
            Tap("Why", noon - 790_000, """{"Step":["1"],"Reason":["wish"]}"""),
            Tap("Why", noon - 780_000, """{"Step":["1"],"Reason":["pain"]}"""),
            Tap("Why", noon - 770_000, """{"Step":["2"],"Reason":["time"]}"""),
            Tap("Why", noon - 760_000, """{"Step":["many"],"Reason":["<b>"]}"""),
            Tap("End", noon - 1000)
        );

        var steps = (await Kept(desk, visit)).Steps.OrderBy(one => one.Number).ToList();
        Assert.Equal((SessionStepState.Skipped, "pain"), (steps[0].State, steps[0].Reason));
        // What was done needs no reason, and what came to its turn no more was given none.
        Assert.Equal((SessionStepState.Done, ""), (steps[1].State, steps[1].Reason));
        Assert.Equal((SessionStepState.Skipped, ""), (steps[^1].State, steps[^1].Reason));
        var note = await ADesk.Get(ana, $"/desk/visits/{visit.Id}/note");
        Assert.Contains(
            $"{steps[0].Technique}, {steps[0].Area}: pain",
            note.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Goes_by_the_servers_clock_where_the_devices_is_wrong()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var (visit, ana) = (await desk.AVisit(desk.Today(11), service: desk.Practice.HalfHour), await Ana(desk));
        var room = await Data(ana, visit);
        var wrong = desk.Now.ToUnixTimeMilliseconds() - (7 * 24 * 3_600_000L);

        await Sent(ana, visit, room, wrong, Tap("Start", wrong - 120_000));

        Assert.Equal(desk.Now - Duration.FromMinutes(2), (await Kept(desk, visit)).StartedAt);
    }

    [Fact]
    public async Task Is_closed_to_the_desk_and_takes_nothing_of_somebody_else()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var (visit, ana) = (await desk.AVisit(desk.Today(11)), await Ana(desk));

        var refused = await desk.Get(Room(visit));
        Assert.Contains("for the therapists and the owner", refused.Body!.TextContent, StringComparison.Ordinal);
        var room = await Data(ana, visit);
        var body = new
        {
            person = Guid.CreateVersion7(),
            sentAt = 1.0,
            taps = new[] { Tap("Start", 1) },
        };
        using var strange = await ana.PostAsJsonAsync($"/api/v1/room/{visit.Id}", body);
        Assert.Equal(HttpStatusCode.Forbidden, strange.StatusCode);
        using var atDesk = await desk.Browser.PostAsJsonAsync($"/api/v1/room/{visit.Id}", body);
        Assert.NotEqual(HttpStatusCode.OK, atDesk.StatusCode);
        Assert.NotEqual(Guid.Empty, room);
        Assert.Equal(0, await desk.Server.InDb(db => db.SessionTaps.CountAsync()));
    }

    [Fact]
    public async Task Writes_down_that_the_chart_was_opened_and_what_was_recorded()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var (visit, ana) = (await desk.AVisit(desk.Today(11)), await Ana(desk));
        var page = await ADesk.Get(ana, Room(visit));
        await ADesk.Send(ana, Room(visit), Form(page, "before"), ("Pain", "3"));

        var events = await desk.Server.InDb(db =>
            db.AuditEvents.Where(one => one.SubjectId == visit.ClientId!.Value.Value)
                .Select(one => one.Action)
                .ToListAsync()
        );
        Assert.Contains("chart.read", events);
        Assert.Contains("session.recorded", events);
    }

    [Fact]
    public async Task Follows_what_is_chosen_and_without_a_protocol_what_was_agreed()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var (visit, ana) = (await desk.AVisit(desk.Today(11), service: desk.Practice.Hour), await Ana(desk));

        var agreed = await ADesk.Get(ana, Room(visit));
        var chosen = await ADesk.Get(ana, $"{Room(visit)}?protocol=lbp-sleep-10x30");

        Assert.Contains(
            "Massage as agreed",
            agreed.QuerySelector(".room-steps")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(16, chosen.QuerySelectorAll(".room-steps tbody tr").Length);
        await ADesk.Send(ana, $"{Room(visit)}?protocol=lbp-sleep-10x30", Form(chosen, "after"), ("Pain", "1"));
        Assert.Equal(
            ("lbp-sleep-10x30", 60),
            ((await Kept(desk, visit)).Protocol, (await Kept(desk, visit)).PlannedMinutes)
        );
    }

    [Fact]
    public async Task Is_linked_from_today_and_from_the_visit_for_those_who_treat()
    {
        await using var desk = await ADesk.Open(Engine.Sqlite);
        var (visit, ana) = (await desk.AVisit(desk.Today(11)), await Ana(desk));

        Assert.NotNull((await ADesk.Get(ana, "/desk/today")).QuerySelector($"a[href='{Room(visit)}']"));
        Assert.NotNull((await ADesk.Get(ana, $"/desk/visits/{visit.Id}")).QuerySelector($"a[href='{Room(visit)}']"));
        Assert.Null((await desk.Get("/desk/today")).QuerySelector($"a[href='{Room(visit)}']"));
    }

    private static Task<HttpClient> Ana(ADesk desk) => desk.Server.AsTherapist(desk.Practice);

    private static string Room(Appointment visit) => $"/desk/room/{visit.Id}";

    private static IHtmlFormElement Form(IDocument page, string name) =>
        page.QuerySelector<IHtmlFormElement>($"form#{name}")!;

    private static object Tap(string kind, long at, string words = "") =>
        new
        {
            id = Guid.CreateVersion7(),
            kind,
            at,
            order = 0,
            seconds = 0,
            words,
        };

    /// <summary>The person that the page names.</summary>
    private static async Task<Guid> Data(HttpClient ana, Appointment visit)
    {
        var page = await ADesk.Get(ana, Room(visit));
        var data = System.Text.Json.JsonDocument.Parse(page.QuerySelector("#room-data")!.TextContent);
        return data.RootElement.GetProperty("person").GetGuid();
    }

    private static async Task Sent(HttpClient ana, Appointment visit, Guid person, long sentAt, params object[] taps)
    {
        using var answer = await ana.PostAsJsonAsync(
            $"/api/v1/room/{visit.Id}",
            new
            {
                person,
                sentAt,
                taps,
            }
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<SessionDone> Kept(ADesk desk, Appointment visit) =>
        desk.Server.InDb(db =>
            db.SessionsDone.AsNoTracking()
                .Include(one => one.Steps)
                .Include(one => one.AddOns)
                .SingleAsync(one => one.AppointmentId == visit.Id)
        );
}
