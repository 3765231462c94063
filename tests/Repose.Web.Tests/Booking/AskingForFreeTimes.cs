using System.Net;
using Repose.Testing;

namespace Repose.Web.Tests.Booking;

public class AskingForFreeTimes
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_for_each_day_of_a_month_how_many_times_are_free(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);

        var answer = await server.Visitor().GetAsync($"/api/v1/availability?service={practice.Hour.Id}&month=2026-10");

        var days = (await answer.Json()).GetProperty("days");
        Assert.Equal(31, days.GetArrayLength());
        // Monday the 12th at noon: two hours of notice leave 14:00 to 16:00.
        Assert.Equal(9, days[11].GetProperty("free").GetInt32());
        Assert.Equal(29, days[12].GetProperty("free").GetInt32());
        Assert.Equal(0, days[16].GetProperty("free").GetInt32());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tells_the_times_of_a_day_on_the_practices_clocks(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);

        var answer = await server
            .Visitor()
            .GetAsync($"/api/v1/availability?service={practice.Hour.Id}&therapist={practice.Ana.Id}&date=2026-11-02");

        var first = (await answer.Json()).GetProperty("slots")[0];
        Assert.Equal("09:00", first.GetProperty("localTime").GetString());
        // The day after the clocks went back: five hours behind UTC.
        Assert.Equal(practice.At(2026, 11, 2, 9).ToDateTimeOffset(), first.GetProperty("start").GetDateTimeOffset());
    }

    [Theory]
    [InlineData("month=2026-13")]
    [InlineData("month=")]
    [InlineData("date=2026-02-30")]
    [InlineData("date=tomorrow")]
    public async Task Says_how_a_date_is_to_be_written(string query)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);

        var answer = await server.Visitor().GetAsync($"/api/v1/availability?service={practice.Hour.Id}&{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("write it as", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_service_that_is_not_there()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        await APractice.Open(server);

        var answer = await server.Visitor().GetAsync($"/api/v1/availability?service={Guid.NewGuid()}&month=2026-10");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }
}
