using System.Net;
using Microsoft.EntityFrameworkCore;
using Repose.Testing;

namespace Repose.Web.Tests.Booking;

public class ChoosingATime
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Offers_the_nearest_times_when_somebody_was_quicker_and_takes_one_of_them(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var visitor = server.Visitor();
        var path = $"/book/time?service={practice.Hour.Id}&date=2026-10-14";
        var page = await visitor.Page(path);
        var ten = practice.At(2026, 10, 14, 10);
        await server.Visitor().Hold(practice.Hour, ten);
        await server.Visitor().Hold(practice.Hour, ten);

        var refused = await (await visitor.Submit(page, "take", button: "10:00")).Page();

        Assert.Contains("has just been taken", refused.Body!.TextContent, StringComparison.Ordinal);
        var taken = await visitor.Submit(
            refused,
            "take",
            button: "Wed 14 Oct 08:45".Replace("08:45", "11:15", StringComparison.Ordinal)
        );
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal(3, await server.InDb(db => db.Appointments.CountAsync()));
    }
}
