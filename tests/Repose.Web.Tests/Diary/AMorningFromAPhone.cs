using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Testing;
using Repose.Web.Access;
using Repose.Web.Diary;

namespace Repose.Web.Tests.Diary;

/// <summary>A morning that was kept on a phone comes to the server.</summary>
public sealed class AMorningFromAPhone
{
    private static readonly double Now = AServer.Noon.ToUnixTimeMilliseconds();
    private static readonly double Hour = Duration.FromHours(1).TotalMilliseconds;

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_kept_once_however_often_it_comes(string engine)
    {
        await using var home = await Home.Open(engine);
        var id = Guid.CreateVersion7();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => home.Send(id, Now)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(await home.Pages());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Does_not_hold_against_what_was_written_later(string engine)
    {
        await using var home = await Home.Open(engine);
        await home.Send(Guid.CreateVersion7(), Now, new() { Quality = "5" });

        await home.Send(Guid.CreateVersion7(), Now - Hour, new() { Quality = "1" });

        var pages = await home.Pages();
        Assert.Equal([5, 1], pages.Select(page => page.Quality));
        Assert.Equal(5, Assert.Single(pages.Newest()).Quality);
        Assert.Equal(
            (AServer.Noon - Duration.FromHours(1), "browser, sent later"),
            (pages[1].WrittenAt, pages[1].Device)
        );
    }

    [Theory]
    [InlineData(-200_000, 0)]
    [InlineData(200_000, 0)]
    [InlineData(0, -200_000)]
    [InlineData(0, 200_000)]
    [InlineData(1e290, -1e290)]
    public async Task Is_never_placed_before_its_morning_or_in_the_future(double hoursOff, double hoursOffWhenSent)
    {
        await using var home = await Home.Open(Engine.Sqlite);

        await home.Send(Guid.CreateVersion7(), Now + (hoursOff * Hour), sentAt: Now + (hoursOffWhenSent * Hour));

        Assert.InRange(Assert.Single(await home.Pages()).WrittenAt, home.Practice.At(2026, 10, 12, 0), AServer.Noon);
    }

    [Fact]
    public async Task Is_taken_weeks_later_if_it_was_written_in_time()
    {
        await using var home = await Home.Open(Engine.Sqlite);
        home.Server.Clock.AdvanceDays(20);
        var now = home.Server.Clock.GetCurrentInstant().ToUnixTimeMilliseconds();

        await home.Send(Guid.CreateVersion7(), now - (20 * 24 * Hour), sentAt: now);
        var refused = await home.Send(Guid.CreateVersion7(), now - (3 * 24 * Hour), sentAt: now);

        Assert.False(Assert.Single(await home.Pages()).IsLate);
        Assert.Contains("too long ago", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_never_taken_as_another_persons()
    {
        await using var home = await Home.Open(Engine.Sqlite);

        var answer = await home.Send(Guid.CreateVersion7(), Now, person: Guid.NewGuid());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await home.Pages());
    }

    [Fact]
    public async Task Is_refused_with_the_words_of_the_page()
    {
        await using var home = await Home.Open(Engine.Sqlite);
        (MorningFields Fields, string Words)[] cases =
        [
            (new() { FinalAwakening = "06:00", OutOfBed = "05:00" }, "“Got up” is before “Woke up for the last time”"),
            (new() { Quality = "7" }, "a whole number from 1 to 5"),
            (new() { BedTime = "08:00", OutOfBed = "11:00" }, "that is rare"),
            (new() { Quality = "3", Zone = "Mars/Olympus" }, "do not know these clocks"),
            (new(), "Nothing is filled in"),
        ];

        foreach (var (fields, words) in cases)
        {
            var answer = await home.Send(Guid.CreateVersion7(), Now, fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var said = await answer.Content.ReadFromJsonAsync<Microsoft.AspNetCore.Mvc.ProblemDetails>();
            Assert.Contains(words, said!.Detail, StringComparison.Ordinal);
        }

        Assert.Empty(await home.Pages());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_no_place_that_another_night_has(string engine)
    {
        await using var home = await Home.Open(engine);
        var id = Guid.CreateVersion7();
        await home.Send(id, Now);

        var refused = await home.Send(id, Now, date: "2026-10-11");

        var problem = await refused.Content.ReadFromJsonAsync<Microsoft.AspNetCore.Mvc.ProblemDetails>();
        Assert.Equal("key-reused", problem!.Title);
        Assert.Equal(new(2026, 10, 12), Assert.Single(await home.Pages()).Date);
    }

    [Fact]
    public async Task Is_something_new_where_a_form_that_was_saved_is_changed_and_saved_again()
    {
        await using var home = await Home.Open(Engine.Sqlite);
        var id = Guid.CreateVersion7();

        await home.Send(id, Now, new() { Quality = "2" });
        await home.Send(id, Now, new() { Quality = "4" });
        await home.Send(id, Now, new() { Quality = "4" });

        Assert.Equal([2, 4], (await home.Pages()).Select(page => page.Quality));
    }

    [Fact]
    public async Task Has_no_answer_where_it_was_not_remembered()
    {
        await using var home = await Home.Open(Engine.Sqlite);

        await home.Send(
            Guid.CreateVersion7(),
            Now,
            new()
            {
                BedTime = "22:30",
                Awake = "30",
                Awakenings = "x",
                Forgot = ["BedTime", "Awakenings"],
            }
        );

        var kept = Assert.Single(await home.Pages());
        Assert.Equal((null, null, 30), (kept.BedTime, kept.Awakenings, kept.WakeAfterSleepOnset?.TotalMinutes));
    }

    /// <summary>A client at home, with the id by which a phone knows whose it is.</summary>
    private sealed class Home : IAsyncDisposable
    {
        private Home(AServer server, APractice practice, Guid person, HttpClient browser) =>
            (Server, Practice, Person, Browser) = (server, practice, person, browser);

        internal AServer Server { get; }
        internal APractice Practice { get; }
        private Guid Person { get; }
        private HttpClient Browser { get; }

        internal static async Task<Home> Open(string engine)
        {
            var server = await AServer.Start(engine);
            var practice = await APractice.Open(server);
            var person = await server.PersonOf(practice, await server.NewClient(practice));
            return new(server, practice, person, await server.As(person, practice, Way.Link));
        }

        internal Task<HttpResponseMessage> Send(
            Guid id,
            double writtenAt,
            MorningFields? fields = null,
            double? sentAt = null,
            Guid? person = null,
            string date = "2026-10-12"
        ) =>
            Browser.PostAsJsonAsync(
                "/api/v1/diary",
                new
                {
                    id,
                    person = person ?? Person,
                    date,
                    writtenAt,
                    sentAt = sentAt ?? Now,
                    fields = fields ?? new() { Quality = "3" },
                }
            );

        internal Task<List<DiaryPage>> Pages() =>
            Server.InDb(db => db.DiaryPages.AsNoTracking().OrderBy(page => page.Version).ToListAsync());

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
