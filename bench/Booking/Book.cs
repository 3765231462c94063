using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Booking;

/// <summary>Books distinct free times over HTTP, one at a time and many at once.</summary>
internal static class Book
{
    /// <summary>Bookings that are made first and not counted: a server's first ones wait for the compiler.</summary>
    private const int WarmUp = 500;

    internal static async Task<int> Run(Uri url, Guid service, int count, int atOnce)
    {
        using var browser = new HttpClient { BaseAddress = url };
        var starts = await Free(browser, service, WarmUp + count + count);
        await All(browser, service, starts[..WarmUp], atOnce);
        var alone = await All(browser, service, starts[WarmUp..^count], 1);
        var together = await All(browser, service, starts[^count..], atOnce);
        Console.WriteLine(JsonSerializer.Serialize(new { alone, together }));
        return 0;
    }

    private static async Task<object> All(
        HttpClient browser,
        Guid service,
        IEnumerable<(Guid Therapist, DateTimeOffset Start)> free,
        int atOnce
    )
    {
        var starts = new ConcurrentQueue<(Guid Therapist, DateTimeOffset Start)>(free);
        var (holds, confirms) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, atOnce)
                .Select(async _ =>
                {
                    while (starts.TryDequeue(out var next))
                    {
                        await One(browser, service, next.Therapist, next.Start, holds, confirms);
                    }
                })
        );
        var seconds = watch.Elapsed.TotalSeconds;
        return new
        {
            perSecond = holds.Count / seconds,
            hold = Spread([.. holds]),
            confirm = Spread([.. confirms]),
        };
    }

    private static async Task One(
        HttpClient browser,
        Guid service,
        Guid therapist,
        DateTimeOffset start,
        ConcurrentBag<double> holds,
        ConcurrentBag<double> confirms
    )
    {
        var key = Guid.CreateVersion7();
        using var hold = new HttpRequestMessage(HttpMethod.Post, "/api/v1/holds")
        {
            Content = JsonContent.Create(
                new
                {
                    service,
                    therapist,
                    start,
                }
            ),
        };
        hold.Headers.Add("Idempotency-Key", key.ToString());
        var began = Stopwatch.GetTimestamp();
        (await browser.SendAsync(hold)).EnsureSuccessStatusCode();
        holds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        began = Stopwatch.GetTimestamp();
        var body = new { name = "Bench Client", email = "bench@example.org" };
        (await browser.PostAsJsonAsync($"/api/v1/holds/{key}/confirm", body)).EnsureSuccessStatusCode();
        confirms.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <summary>Whole hours that are free with one therapist, so that no two of them collide.</summary>
    private static async Task<List<(Guid, DateTimeOffset)>> Free(HttpClient browser, Guid service, int count)
    {
        var found = new List<(Guid, DateTimeOffset)>();
#pragma warning disable RS0030 // The server that is measured goes by today.
        var date = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(2);
#pragma warning restore RS0030
        for (var days = 0; found.Count < count && days < 100; days++, date = date.AddDays(1))
        {
            var answer = await browser.GetFromJsonAsync<JsonElement>(
                $"/api/v1/availability?service={service}&date={date:yyyy-MM-dd}"
            );
            found.AddRange(
                answer
                    .GetProperty("slots")
                    .EnumerateArray()
                    .Where(slot => slot.GetProperty("localTime").GetString()!.EndsWith(":00", StringComparison.Ordinal))
                    .Select(slot =>
                        (slot.GetProperty("therapistId").GetGuid(), slot.GetProperty("start").GetDateTimeOffset())
                    )
            );
        }

        return [.. found.Take(count)];
    }

    private static object Spread(double[] milliseconds)
    {
        Array.Sort(milliseconds);
        return new
        {
            p50 = milliseconds[milliseconds.Length / 2],
            p99 = milliseconds[milliseconds.Length * 99 / 100],
            most = milliseconds[^1],
        };
    }
}
