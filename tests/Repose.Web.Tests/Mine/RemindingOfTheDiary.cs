using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Mine.Agreeing;
using Repose.Web.Mine.Reminding;
using Repose.Web.Schedule;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Messages;

namespace Repose.Web.Tests.Mine;

public sealed class RemindingOfTheDiary
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_done_at_the_chosen_hour_once_each_morning(string engine)
    {
        await using var home = await AClient.Open(engine);
        await Choose(home, "07:30");
        Instant At(int day, int hour, int minute) => home.Practice.At(2026, 10, day, hour, minute);

        Assert.Equal(
            [0, 1, 0, 0, 0, 1],
            await WriteAt(home, At(13, 7, 29), At(13, 7, 30), At(13, 7, 31), At(13, 9, 0), At(14, 7, 29), At(14, 7, 30))
        );
    }

    /// <summary>In November an hour comes twice, in March one is skipped: it is the wall that counts.</summary>
    [Theory]
    [InlineData(2026, 11, 1, "01:30", "2026-11-01T05:30:00Z")]
    [InlineData(2026, 11, 1, "07:00", "2026-11-01T12:00:00Z")]
    [InlineData(2026, 10, 31, "07:00", "2026-10-31T11:00:00Z")]
    [InlineData(2027, 3, 14, "02:30", "2027-03-14T07:30:00Z")]
    [InlineData(2027, 3, 14, "07:00", "2027-03-14T11:00:00Z")]
    public async Task Goes_by_the_clock_on_the_wall(int year, int month, int day, string hour, string moment)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Choose(home, hour);
        var due = NodaTime.Text.InstantPattern.General.Parse(moment).Value;
        await home.Server.InDb(db =>
            db.DiaryReminders.ExecuteUpdateAsync(set =>
                set.SetProperty(one => one.WrittenFor, new LocalDate(year, month, day).PlusDays(-1))
            )
        );

        Assert.Equal([0, 1, 0], await WriteAt(home, due - Duration.FromSeconds(1), due, due + Duration.FromHours(1)));
    }

    [Fact]
    public async Task Goes_by_the_clocks_of_a_town_that_was_chosen()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Choose(home, "07:00", "Europe/Berlin");
        var due = Instant.FromUtc(2026, 10, 13, 5, 0);

        Assert.Equal([0, 1], await WriteAt(home, due - Duration.FromSeconds(1), due));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_quiet_when_the_page_of_the_morning_is_written(string engine)
    {
        await using var home = await AClient.Open(engine);
        await Choose(home, "07:30");
        home.Server.Clock.Reset(home.Practice.At(2026, 10, 13, 7));
        await home.Write("/me/diary/2026-10-13", new() { ["Form.Quality"] = "3" });

        Assert.Equal(
            [0, 1],
            await WriteAt(home, home.Practice.At(2026, 10, 13, 7, 30), home.Practice.At(2026, 10, 14, 7, 30))
        );
    }

    [Fact]
    public async Task Comes_not_hours_late_and_not_for_an_hour_that_had_passed_when_it_was_chosen()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        // It is noon.
        await Choose(home, "11:30");

        Assert.Equal(
            [0, 0, 1],
            await WriteAt(
                home,
                home.Practice.At(2026, 10, 12, 12, 1),
                home.Practice.At(2026, 10, 13, 14, 31),
                home.Practice.At(2026, 10, 14, 14, 29)
            )
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_done_once_by_several_at_the_same_time(string engine)
    {
        await using var home = await AClient.Open(engine);
        await Choose(home, "07:30");
        home.Server.Clock.Reset(home.Practice.At(2026, 10, 13, 7, 30));

        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Write(home)));

        Assert.Equal(1, written.Sum());
        Assert.Equal(1, await home.Server.InDb(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Says_nothing_about_health_and_nothing_about_sleep()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var message = await AReminder(home);

        foreach (var word in (string[])["sleep", "night", "diary of", "massage session", "insomnia"])
        {
            Assert.DoesNotContain(word, message.Title, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, message.Text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("/me/diary/2026-10-13", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_the_mail_program_stop_it_by_itself()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var message = await AReminder(home);
        await SomeMessages.Send(home.Server);

        var mail = await MimeMessage.LoadAsync(
            Assert.Single(home.Server.MailFolder.GetFiles("*.eml")).FullName,
            TestContext.Current.CancellationToken
        );

        Assert.Equal($"<{message.StopAddress}>", mail.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Stops_by_one_request_without_cookie_or_form_and_stays_stopped_when_it_is_sent_again(string engine)
    {
        await using var home = await AClient.Open(engine);
        var stop = new Uri((await AReminder(home)).StopAddress).PathAndQuery;
        using var program = home.Server.Visitor();

        // As RFC 8058 has it.
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 5)
                .Select(_ => program.PostAsync(stop, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")])))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Contains("It is done", await AClient.TextOf(answers[0]), StringComparison.Ordinal);
        Assert.Equal(
            [true, false],
            await home.Server.InDb(db =>
                db.ConsentAnswers.Where(one => one.Consent == ConsentKind.Reminders)
                    .OrderBy(one => one.Number)
                    .Select(one => one.IsGiven)
                    .ToListAsync()
            )
        );
        Assert.Equal([0], await WriteAt(home, home.Practice.At(2026, 10, 14, 7, 30)));
    }

    [Fact]
    public async Task Stops_nothing_when_a_program_only_looks_at_the_link()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var stop = new Uri((await AReminder(home)).StopAddress).PathAndQuery;
        using var visitor = home.Server.Visitor();

        using var page = await visitor.GetAsync(stop);

        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.NotNull((await page.Page()).QuerySelector("form button"));
        Assert.Equal([1], await WriteAt(home, home.Practice.At(2026, 10, 14, 7, 30)));
    }

    [Fact]
    public async Task Has_a_link_that_nobody_can_make_for_somebody_else()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var stop = new Uri((await AReminder(home)).StopAddress).PathAndQuery;
        using var visitor = home.Server.Visitor();
        var changed = stop[..^2] + (stop[^2] == 'A' ? 'B' : 'A') + stop[^1];

        foreach (
            var path in (string[])[changed, stop[..^4], "/reminders/stop/nonsense", "/reminders/stop/%F0%9F%98%80"]
        )
        {
            using var answer = await visitor.PostAsync(path, null);
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        }

        Assert.True(await IsOn(home));
    }

    [Fact]
    public async Task Works_at_no_other_practice()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var path = await home.Server.InPractice(services =>
            Task.FromResult(services.GetRequiredService<StopLink>().PathFor(home.Client.Id))
        );
        await APractice.Open(home.Server, "Elsewhere", "localhost");

        var there = await home.Server.InPractice(services =>
            Task.FromResult(services.GetRequiredService<StopLink>().Read(path.Split('/')[^1]))
        );

        Assert.Null(there);
    }

    [Fact]
    public async Task Needs_the_consent_and_gives_it_with_its_button()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Choose(home, "07:30");
        Assert.True(await IsOn(home));
        await home.Browser.Submit(await home.Browser.Page("/me/mine/reminders"), "stop");

        Assert.False(await IsOn(home));
        Assert.Equal([0], await WriteAt(home, home.Practice.At(2026, 10, 13, 7, 30)));
        Assert.Contains("No reminders are sent", await home.Text("/me/mine/reminders"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("25:00", "", "Write a time of the clock")]
    [InlineData("07:00", "Mars/Olympus", "Choose a town")]
    public async Task Says_what_it_cannot_take(string time, string zone, string said)
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        var answer = await Choose(home, time, zone);

        Assert.Contains(said, await AClient.TextOf(answer), StringComparison.Ordinal);
        Assert.False(await IsOn(home));
    }

    private static async Task<OutboxMessage> AReminder(AClient home)
    {
        await Choose(home, "07:30");
        Assert.Equal([1], await WriteAt(home, home.Practice.At(2026, 10, 13, 7, 30)));
        return await home.Server.InDb(db => db.Outbox.SingleAsync());
    }

    private static async Task<HttpResponseMessage> Choose(AClient home, string time, string zone = "") =>
        await home.Browser.Submit(
            await home.Browser.Page("/me/mine/reminders"),
            "hour",
            new Dictionary<string, string> { ["Form.Time"] = time, ["Form.Zone"] = zone }
        );

    private static Task<bool> IsOn(AClient home) =>
        home.Server.InPractice(services =>
            services
                .GetRequiredService<Consents>()
                .Has(home.Client.Id, ConsentKind.Reminders, TestContext.Current.CancellationToken)
        );

    private static async Task<IEnumerable<int>> WriteAt(AClient home, params Instant[] moments)
    {
        var written = new List<int>();
        foreach (var moment in moments)
        {
            home.Server.Clock.Reset(moment);
            written.Add(await Write(home));
        }

        return written;
    }

    private static Task<int> Write(AClient home) =>
        home.Server.InPractice(async services =>
            (await services.GetRequiredService<WriteDiaryReminders>().Run(TestContext.Current.CancellationToken)).Value
        );
}
