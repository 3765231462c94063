using System.Net.Http.Json;
using System.Text.Json;
using NodaTime;
using Repose.Practice;

namespace Repose.Web.Tests.Booking;

/// <summary>Books as a program does, over HTTP.</summary>
internal static class Api
{
    internal static Task<HttpResponseMessage> Hold(
        this HttpClient browser,
        Service service,
        Instant start,
        Guid? key = null,
        Therapist? with = null
    ) =>
        Post(
            browser,
            "/api/v1/holds",
            new
            {
                service = service.Id.Value,
                therapist = with?.Id.Value,
                start = start.ToDateTimeOffset(),
            },
            key ?? Guid.CreateVersion7()
        );

    internal static Task<HttpResponseMessage> HoldCourse(
        this HttpClient browser,
        Service service,
        LocalDate from,
        bool byLot = false,
        Guid? key = null
    ) =>
        Post(
            browser,
            "/api/v1/courses",
            new
            {
                service = service.Id.Value,
                firstDay = from.ToDateOnly(),
                weekdays = (int[])[1, 2, 3, 4, 5],
                around = new TimeOnly(10, 0),
                withinMinutes = 240,
                byLot,
            },
            key ?? Guid.CreateVersion7()
        );

    internal static Task<HttpResponseMessage> Confirm(this HttpClient browser, Guid hold, string name = "Cleo Lark") =>
        Post(
            browser,
            $"/api/v1/holds/{hold}/confirm",
            new { name, email = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org" },
            null
        );

    internal static async Task<JsonElement> Json(this HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>())!;

    /// <summary>Holds and confirms; the appointment's id.</summary>
    internal static async Task<Guid> Book(
        this HttpClient browser,
        Service service,
        Instant start,
        string name = "Cleo Lark"
    )
    {
        var key = Guid.CreateVersion7();
        (await browser.Hold(service, start, key)).EnsureSuccessStatusCode();
        var confirmed = await browser.Confirm(key, name);
        confirmed.EnsureSuccessStatusCode();
        return (await confirmed.Json()).GetProperty("appointments")[0].GetGuid();
    }

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string path, object body, Guid? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (key is { } one)
        {
            request.Headers.Add("Idempotency-Key", one.ToString());
        }

        return await browser.SendAsync(request);
    }
}
