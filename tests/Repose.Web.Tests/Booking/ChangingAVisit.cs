using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Booking;

public class ChangingAVisit
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Moves_it_and_frees_the_old_time(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, browser, id) = await Booked(server);

        var moved = await Move(browser, id, practice.At(2026, 10, 15, 11));

        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        (
            await server.Visitor().Hold(practice.Hour, practice.At(2026, 10, 14, 10), with: practice.Ana)
        ).EnsureSuccessStatusCode();
        var visit = await server.InDb(db => db.Appointments.SingleAsync(one => one.Id == new Id<Appointment>(id)));
        Assert.Equal(1, visit.Sequence);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Can_move_into_the_time_that_it_takes_itself(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, browser, id) = await Booked(server);

        Assert.Equal(HttpStatusCode.OK, (await Move(browser, id, practice.At(2026, 10, 14, 10, 15))).StatusCode);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Stays_where_it_is_when_the_new_time_is_taken(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, browser, id) = await Booked(server);
        await server.Visitor().Book(practice.Hour, practice.At(2026, 10, 15, 11), "Ada One");
        await server.Visitor().Book(practice.Hour, practice.At(2026, 10, 15, 11), "Ada Two");

        var moved = await Move(browser, id, practice.At(2026, 10, 15, 11));

        Assert.Equal(HttpStatusCode.Conflict, moved.StatusCode);
        var start = await server.InDb(db =>
            db.Appointments.Where(one => one.Id == new Id<Appointment>(id)).Select(one => one.Start).SingleAsync()
        );
        Assert.Equal(practice.At(2026, 10, 14, 10), start);
    }

    [Fact]
    public async Task Is_not_found_by_another_client()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, _, id) = await Booked(server);
        using var other = await server.AsClient(practice, await server.NewClient(practice, "Otto Other"));

        Assert.Equal(HttpStatusCode.NotFound, (await Move(other, id, practice.At(2026, 10, 15, 11))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/me/visits/{id}")).StatusCode);
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(23, true)]
    public async Task Counts_as_late_with_less_notice_than_the_practice_asks_for(int hoursBefore, bool late)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, browser, id) = await Booked(server);
        server.Clock.Reset(practice.At(2026, 10, 14, 10) - Duration.FromHours(hoursBefore));

        await browser.PostAsJsonAsync($"/api/v1/appointments/{id}/cancel", new { });

        var visit = await server.InDb(db => db.Appointments.SingleAsync());
        Assert.Equal((AppointmentState.Cancelled, late), (visit.State, visit.WasLate));
    }

    [Fact]
    public async Task Cannot_be_called_off_once_it_has_begun()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, browser, id) = await Booked(server);
        server.Clock.Reset(practice.At(2026, 10, 14, 10, 5));

        var answer = await browser.PostAsJsonAsync($"/api/v1/appointments/{id}/cancel", new { });

        Assert.Equal("over", (await answer.Json()).GetProperty("title").GetString());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Gives_a_prepaid_session_back_when_it_is_called_off_in_time(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        await server.InDb(db =>
        {
            var offer = new PackageOffer(
                practice.Practice.Id,
                Id<PackageOffer>.New(),
                "Ten hours",
                practice.Hour.Id,
                10,
                Money.Of(850)
            );
            db.Add(offer);
            db.Add(new PackageSale(Id<PackageSale>.New(), offer, client.Id, new LocalDate(2026, 10, 1)));
            return db.SaveChangesAsync();
        });
        using var browser = await server.AsClient(practice, client);
        var id = await browser.Book(practice.Hour, practice.At(2026, 10, 14, 10));
        var whenBooked = await Left(server);

        await browser.PostAsJsonAsync($"/api/v1/appointments/{id}/cancel", new { });

        Assert.Equal((9, 10), (whenBooked, await Left(server)));
        Assert.Contains(
            "10 of 10 sessions left",
            await browser.GetStringAsync("/me/packages"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Can_be_done_on_the_page_of_the_visit_without_script()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, browser, id) = await Booked(server);
        var page = await browser.Page($"/me/visits/{id}?date=2026-10-16");

        var answer = await browser.Submit(page, "move", button: "11:00");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(
            practice.At(2026, 10, 16, 11),
            await server.InDb(db => db.Appointments.Select(one => one.Start).SingleAsync())
        );
    }

    private static async Task<int> Left(AServer server) =>
        (await server.InDb(db => db.PackageSales.Include(sale => sale.Uses).SingleAsync())).Left;

    private static async Task<(APractice, HttpClient, Guid)> Booked(AServer server)
    {
        var practice = await APractice.Open(server);
        var browser = await server.AsClient(practice, await server.NewClient(practice));
        return (practice, browser, await browser.Book(practice.Hour, practice.At(2026, 10, 14, 10)));
    }

    private static Task<HttpResponseMessage> Move(HttpClient browser, Guid id, Instant start) =>
        browser.PostAsJsonAsync($"/api/v1/appointments/{id}/move", new { start = start.ToDateTimeOffset() });
}
