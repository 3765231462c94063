using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Setup;

public class HoursOfATherapist
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_copied_from_one_day_to_others(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, page) = await Open(server);

        var sent = await page.Form("week")
            .Set("Week.Times[Monday-1-from]", "18:00")
            .Set("Week.Times[Monday-1-until]", "00:00")
            .Set("Week.CopyFrom", "Monday")
            .Tick("Week.CopyTo", "Saturday")
            .Send();

        Assert.Equal("", sent.Wrong);
        Assert.Equal([("09:00", "17:00"), ("18:00", "00:00")], await Hours(server, practice, IsoDayOfWeek.Saturday));
    }

    [Theory]
    [InlineData("16:30", "18:00", "Two of these times overlap")]
    [InlineData("20:00", "19:00", "ends before it starts")]
    [InlineData("25:00", "26:00", "Write both times")]
    [InlineData("18:00", "", "Write both times")]
    [InlineData("<b>", "19:00", "Write both times")]
    public async Task Are_refused_when_they_make_no_day(string from, string until, string sentence)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (practice, page) = await Open(server);

        var refused = await page.Form("week")
            .Set("Week.Times[Monday-1-from]", from)
            .Set("Week.Times[Monday-1-until]", until)
            .Send();

        Assert.Contains(sentence, refused.Wrong, StringComparison.Ordinal);
        Assert.Equal(from, refused.Form("week").Value("Week.Times[Monday-1-from]"));
        Assert.Equal([("09:00", "17:00")], await Hours(server, practice, IsoDayOfWeek.Monday));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_not_undone_by_a_second_tab(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, first) = await Open(server);
        var second = await Again(server, practice);
        await first.Form("week").Set("Week.Times[Monday-0-from]", "10:00").Send();

        var refused = await second.Form("week").Set("Week.Times[Friday-0-from]", "11:00").Send();

        Assert.Contains("changed while you had it open", refused.Wrong, StringComparison.Ordinal);
        Assert.Equal([("10:00", "17:00")], await Hours(server, practice, IsoDayOfWeek.Monday));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Differ_on_a_date_and_tell_which_visits_lie_outside(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, page) = await Open(server);
        await Some.Visit(server, practice, practice.At(2026, 10, 20, 10));

        await page.Form("day").Set("Day.Date", "2026-10-20").Send();

        var after = await Again(server, practice);
        Assert.Contains("Tue 20 Oct 2026: day off", after.Text, StringComparison.Ordinal);
        Assert.Contains("One visit is booked then. Nothing was cancelled", after.Wrong, StringComparison.Ordinal);
        Assert.Equal(
            AppointmentState.Booked,
            await server.InDb(db => db.Appointments.Select(one => one.State).SingleAsync())
        );
    }

    [Theory]
    [InlineData("2026-02-31", "Write a day that exists")]
    [InlineData("yesterday", "Write a day that exists")]
    [InlineData("2026-10-11", "That day is over")]
    [InlineData("9999-12-31", "within 5 years")]
    public async Task Are_refused_for_a_date_that_makes_no_sense(string date, string sentence)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (_, page) = await Open(server);

        var refused = await page.Form("day").Set("Day.Date", date).Send();

        Assert.Contains(sentence, refused.Wrong, StringComparison.Ordinal);
        Assert.Equal(0, await server.InDb(db => db.DayHours.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leave_out_time_off_and_tell_which_visits_lie_in_it(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (practice, page) = await Open(server);
        await Some.Visit(server, practice, practice.At(2026, 10, 20, 10));
        var form = page.Form("off")
            .Set("Off.From", "2026-10-20T09:00")
            .Set("Off.Until", "2026-10-21T00:00")
            .Set("Off.Note", "<i>training</i>");

        var (first, again) = (await form.Send(), await form.Send());

        Assert.NotNull(first.Leads);
        Assert.Equal(first.Leads, again.Leads);
        Assert.Equal(1, await server.InDb(db => db.TimesOff.CountAsync()));
        var after = await Again(server, practice);
        Assert.Contains("One visit is booked then", after.Wrong, StringComparison.Ordinal);
        Assert.Contains("<i>training</i>", after.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leave_out_25_hours_when_a_day_off_has_so_many(string engine)
    {
        await using var server = await AServer.Start(engine);
        var (_, page) = await Open(server);

        // In New York the clocks go back on 1 November 2026.
        await page.Form("off").Set("Off.From", "2026-11-01T00:00").Set("Off.Until", "2026-11-02T00:00").Send();

        var off = await server.InDb(db => db.TimesOff.SingleAsync());
        Assert.Equal(Duration.FromHours(25), off.Until - off.From);
    }

    [Theory]
    [InlineData("2026-10-21T09:00", "2026-10-20T09:00", "The end must come after the start")]
    [InlineData("2026-02-31T09:00", "2026-03-01T09:00", "Write a day and a time that exist")]
    [InlineData("2026-10-20T24:61", "2026-10-21T09:00", "Write a day and a time that exist")]
    [InlineData("2026-10-01T09:00", "2026-10-02T09:00", "That time is over")]
    [InlineData("2026-10-20T09:00", "2099-10-21T09:00", "Keep it to 400 days")]
    [InlineData("-9998-01-01T00:00", "9999-12-31T23:59", "Choose a day in this century")]
    [InlineData("2027-03-14T02:10", "2027-03-14T02:50", "The end must come after the start")]
    public async Task Do_not_leave_out_a_time_that_is_none(string from, string until, string sentence)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var (_, page) = await Open(server);

        var refused = await page.Form("off").Set("Off.From", from).Set("Off.Until", until).Send();

        Assert.Contains(sentence, refused.Wrong, StringComparison.Ordinal);
        Assert.Equal(0, await server.InDb(db => db.TimesOff.CountAsync()));
    }

    private HttpClient? owner;

    private async Task<(APractice Practice, SetupPage Page)> Open(AServer server)
    {
        var practice = await APractice.Open(server);
        owner = await server.AsOwner(practice);
        return (practice, await Again(server, practice));
    }

    private Task<SetupPage> Again(AServer _, APractice practice) => SetupPage.Open(owner!, $"/hours/{practice.Ana.Id}");

    private static async Task<IEnumerable<(string, string)>> Hours(AServer server, APractice practice, IsoDayOfWeek day)
    {
        var hours = await server.InDb(db =>
            db.WorkingHours.Where(one => one.TherapistId == practice.Ana.Id && one.Weekday == day).ToListAsync()
        );
        return hours.OrderBy(one => one.From).Select(one => ($"{one.From:HH:mm}", $"{one.Until:HH:mm}"));
    }
}
