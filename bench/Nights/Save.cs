using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Nights;

/// <summary>Writes mornings at a given pace, whether the server keeps up or not.</summary>
/// <remarks>
/// A time counts from when the morning should have been sent, so a server that stands still for a second is charged with all
/// that came in that second.
/// </remarks>
internal static class Save
{
    private const int Mornings = 6;
    private const int WarmUpSeconds = 20;

    internal static async Task<int> Run(Uri url, string file, int pace, int seconds)
    {
        var clients = (await File.ReadAllLinesAsync(file)).Select(line => line.Split(' ', 2)).ToArray();
        using var handler = new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = 64 };
        using var browser = new HttpClient(handler) { BaseAddress = url };
        await Send(browser, clients, pace, WarmUpSeconds, 0);
        var all = await Send(browser, clients, pace, seconds, pace * WarmUpSeconds);
        double[] times = [.. all.OfType<double>().Order()];
        Console.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    count = times.Length,
                    failed = all.Length - times.Length,
                    p50 = At(times, 0.5),
                    p90 = At(times, 0.9),
                    p99 = At(times, 0.99),
                    p999 = At(times, 0.999),
                    most = times.LastOrDefault(),
                }
            )
        );
        return 0;
    }

    private static async Task<double?[]> Send(HttpClient browser, string[][] clients, int pace, int seconds, int from)
    {
        var under = new List<Task<double?>>(pace * seconds);
        var began = Stopwatch.GetTimestamp();
        for (var number = 0; number < pace * seconds; number++)
        {
            var due = began + (long)(number * (double)Stopwatch.Frequency / pace);
            while (Stopwatch.GetTimestamp() < due)
            {
                await Task.Delay(1);
            }

            under.Add(One(browser, clients[(from + number) % clients.Length], (from + number) / clients.Length, due));
        }

        return await Task.WhenAll(under);
    }

    /// <summary>Milliseconds until a morning was kept; null where it was not.</summary>
    private static async Task<double?> One(HttpClient browser, string[] client, int number, long due)
    {
#pragma warning disable RS0030 // The server that is measured goes by today.
        var now = DateTime.UtcNow;
#pragma warning restore RS0030
        var date = DateOnly.FromDateTime(now.AddHours(-12)).AddDays(-(number % Mornings));
        var at = ((DateTimeOffset)now).ToUnixTimeMilliseconds();
        var body = string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"id":"{{{Guid.CreateVersion7()}}}","person":"{{{client[0]}}}","date":"{{{date:yyyy-MM-dd}}}","writtenAt":{{{at}}},"sentAt":{{{at}}},"fields":{"BedTime":"22:30","LightsOut":"23:00","FallingAsleep":"{{{number % 60}}}","Awakenings":"2","Awake":"35","FinalAwakening":"06:00","OutOfBed":"06:30","Quality":"3","Rested":"4","Zone":"America/New_York"}}"""
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/diary")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Cookie", client[1]);
        try
        {
            using var answer = await browser.SendAsync(request);
            return answer.StatusCode == HttpStatusCode.OK ? Stopwatch.GetElapsedTime(due).TotalMilliseconds : null;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    private static double At(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[(int)(sorted.Length * share)];
}
