using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Booking;

/// <summary>Many who want the same few times at the same moment, by every way that takes a time.</summary>
public class Racing
{
    private const int Clients = 50;
    private const int Attempts = 10_000;

    /// <summary>A "no" that is an answer; anything else is a fault.</summary>
    private static readonly HttpStatusCode[] Kind =
    [
        HttpStatusCode.OK,
        HttpStatusCode.NoContent,
        HttpStatusCode.Conflict,
        HttpStatusCode.UnprocessableEntity,
        HttpStatusCode.NotFound,
    ];

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_one_winner_for_each_slot_however_many_want_it(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var visitor = server.Visitor();

        for (var hour = 9; hour < 16; hour++)
        {
            var start = practice.At(2026, 10, 14, hour);
            var answers = await Task.WhenAll(
                Enumerable.Range(0, Clients).Select(_ => visitor.Hold(practice.HalfHour, start, with: practice.Ana))
            );

            Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
            Assert.All(answers, answer => Assert.Contains(answer.StatusCode, Kind));
        }
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Ends_without_an_overlap_after_ten_thousand_contended_attempts(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var clients = new List<HttpClient>();
        for (var number = 0; number < Clients; number++)
        {
            clients.Add(await server.AsClient(practice, await server.NewClient(practice, $"Client {number}")));
        }

        var book = new Book(Attempts);
        await Task.WhenAll(clients.Select((browser, number) => Contend(browser, practice, new Random(number), book)));

        Assert.True(book.Surprises.IsEmpty, string.Join(", ", book.Surprises.Distinct()));
        var kept = await server.InDb(db =>
            db.Appointments.AsNoTracking().Where(one => one.State != AppointmentState.Cancelled).ToListAsync()
        );
        Overlaps.AssertNone(kept);
        Assert.Contains(kept, one => one.State == AppointmentState.Booked);
        // What was confirmed and not called off is there, at the time that was last agreed.
        var booked = kept.ToDictionary(one => one.Id.Value, one => one.Start);
        Assert.All(book.Agreed, visit => Assert.Equal(visit.Value, booked[visit.Key]));
    }

    private static async Task Contend(HttpClient browser, APractice practice, Random chance, Book book)
    {
        var own = new List<Guid>();
        while (book.TakesOne())
        {
            var move = chance.Next(100);
            var task =
                move < 45 ? BookOne(browser, practice, chance, book, own)
                : move < 50 ? HoldACourse(browser, practice, chance, book)
                : move < 75 || own.Count == 0 ? HoldAndLeave(browser, practice, chance, book)
                : move < 90 ? MoveOne(browser, practice, chance, book, own)
                : CancelOne(browser, chance, book, own);
            await task;
        }
    }

    /// <summary>Quarter hours of three days, an hour or half an hour, with either therapist or whoever is free.</summary>
    private static (Service, Instant, Therapist?) SomeTime(APractice practice, Random chance) =>
        (
            chance.Next(2) == 0 ? practice.Hour : practice.HalfHour,
            practice.At(2026, 10, 14 + chance.Next(3), 9 + chance.Next(7), 15 * chance.Next(4)),
            chance.Next(3) switch
            {
                0 => practice.Ana,
                1 => practice.Ben,
                _ => null,
            }
        );

    private static async Task BookOne(HttpClient browser, APractice practice, Random chance, Book book, List<Guid> own)
    {
        var ((service, start, with), key) = (SomeTime(practice, chance), Guid.CreateVersion7());
        if (book.Notes(await browser.Hold(service, start, key, with)))
        {
            var confirmed = await browser.Confirm(key);
            if (book.Notes(confirmed))
            {
                var id = (await confirmed.Json()).GetProperty("appointments")[0].GetGuid();
                own.Add(id);
                book.Agreed[id] = start;
            }
        }
    }

    private static async Task HoldACourse(HttpClient browser, APractice practice, Random chance, Book book)
    {
        var key = Guid.CreateVersion7();
        if (
            book.Notes(
                await browser.HoldCourse(practice.HalfHour, new LocalDate(2026, 10, 13), chance.Next(2) == 0, key)
            )
        )
        {
            book.Notes(await browser.DeleteAsync($"/api/v1/holds/{key}"));
        }
    }

    private static async Task HoldAndLeave(HttpClient browser, APractice practice, Random chance, Book book)
    {
        var ((service, start, with), key) = (SomeTime(practice, chance), Guid.CreateVersion7());
        if (book.Notes(await browser.Hold(service, start, key, with)))
        {
            book.Notes(await browser.DeleteAsync($"/api/v1/holds/{key}"));
        }
    }

    private static async Task MoveOne(HttpClient browser, APractice practice, Random chance, Book book, List<Guid> own)
    {
        var (_, start, with) = SomeTime(practice, chance);
        var id = own[chance.Next(own.Count)];
        var body = new { start = start.ToDateTimeOffset(), therapist = with?.Id.Value };
        if (book.Notes(await browser.PostAsJsonAsync($"/api/v1/appointments/{id}/move", body)))
        {
            book.Agreed[id] = start;
        }
    }

    private static async Task CancelOne(HttpClient browser, Random chance, Book book, List<Guid> own)
    {
        var id = own[chance.Next(own.Count)];
        if (book.Notes(await browser.PostAsJsonAsync($"/api/v1/appointments/{id}/cancel", new { })))
        {
            own.Remove(id);
            book.Agreed.TryRemove(id, out _);
        }
    }

    /// <summary>What everybody together has tried and been told.</summary>
    private sealed class Book(int attempts)
    {
        private int left = attempts;

        public ConcurrentDictionary<Guid, Instant> Agreed { get; } = [];

        public ConcurrentBag<HttpStatusCode> Surprises { get; } = [];

        public bool TakesOne() => Interlocked.Decrement(ref left) >= 0;

        public bool Notes(HttpResponseMessage answer)
        {
            if (!Kind.Contains(answer.StatusCode))
            {
                Surprises.Add(answer.StatusCode);
            }

            return answer.IsSuccessStatusCode;
        }
    }
}
