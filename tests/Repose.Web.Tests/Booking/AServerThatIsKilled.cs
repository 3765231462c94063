using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Booking;

public class AServerThatIsKilled
{
    private const int BeforeTheKill = 60;

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_lost_nothing_that_was_confirmed(string engine)
    {
        await using var store = await AServer.Start(engine);
        var practice = await APractice.Open(store);
        var confirmed = new ConcurrentBag<Guid>();
        await using (var process = await AProcess.Start(store.Database))
        {
            var starts = await FreeTimes(process, practice);
            var next = -1;
            await Task.WhenAll(
                Enumerable
                    .Range(0, 8)
                    .Select(_ =>
                        BookUntilItDies(process, practice, starts, () => Interlocked.Increment(ref next), confirmed)
                    )
            );
        }

        var kept = await store.InDb(db => db.Appointments.AsNoTracking().ToListAsync());
        Overlaps.AssertNone(kept);
        var booked = kept.Where(one => one.State == AppointmentState.Booked).Select(one => one.Id.Value).ToHashSet();
        Assert.True(confirmed.Count >= BeforeTheKill);
        Assert.Empty(confirmed.Except(booked));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Serves_again_on_the_same_data(string engine)
    {
        await using var store = await AServer.Start(engine);
        var practice = await APractice.Open(store);
        await using (var first = await AProcess.Start(store.Database))
        {
            var starts = await FreeTimes(first, practice);
            await first.Browser.Book(practice.HalfHour, starts[0]);
            first.Kill();
        }

        await using var again = await AProcess.Start(store.Database);

        var free = await FreeTimes(again, practice);
        await again.Browser.Book(practice.HalfHour, free[^1], "Ada Again");
        Assert.Equal(2, await store.InDb(db => db.Appointments.CountAsync()));
    }

    [Fact]
    public async Task Is_not_started_twice_on_one_file()
    {
        await using var store = await AServer.Start(Engine.Sqlite);
        await APractice.Open(store);
        await using var first = await AProcess.Start(store.Database);

        var (code, words) = await AProcess.Refused(store.Database);

        Assert.Equal(3, code);
        Assert.Contains("is in use by another repose", words, StringComparison.Ordinal);
    }

    private static async Task BookUntilItDies(
        AProcess process,
        APractice practice,
        IReadOnlyList<Instant> starts,
        Func<int> next,
        ConcurrentBag<Guid> confirmed
    )
    {
        try
        {
            for (var at = next(); at < starts.Count; at = next())
            {
                confirmed.Add(await process.Browser.Book(practice.HalfHour, starts[at], $"Client {at}"));
                if (confirmed.Count >= BeforeTheKill)
                {
                    process.Kill();
                }
            }
        }
        catch (Exception end) when (end is HttpRequestException or IOException or TaskCanceledException)
        {
            // The server died in the middle of this one: nothing was confirmed, so nothing is claimed.
        }
    }

    /// <summary>Times that are free beside each other, so that only the kill can come between.</summary>
    private static async Task<List<Instant>> FreeTimes(AProcess process, APractice practice)
    {
        var starts = new List<Instant>();
        var month = AProcess.Now.InZone(practice.Zone).Date.ToYearMonth().PlusMonths(1);
        foreach (var date in month.ToDateInterval())
        {
            var answer = await process.Browser.GetFromJsonAsync<JsonElement>(
                $"/api/v1/availability?service={practice.HalfHour.Id}&date={date:uuuu-MM-dd}"
            );
            starts.AddRange(
                answer
                    .GetProperty("slots")
                    .EnumerateArray()
                    .Select(slot => Instant.FromDateTimeOffset(slot.GetProperty("start").GetDateTimeOffset()))
                    .Distinct()
                    .Where((_, number) => number % 3 == 0)
            );
        }

        return starts;
    }
}
