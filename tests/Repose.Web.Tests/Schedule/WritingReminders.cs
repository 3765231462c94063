using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Schedule;
using Repose.Web.Tests.Messages;

namespace Repose.Web.Tests.Schedule;

public class WritingReminders
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_done_once_for_each_of_both(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var start = await Book(server, practice, practice.At(2026, 10, 16, 10));

        Assert.Equal(
            [0, 1, 0, 0, 1, 0],
            await WriteAt(
                server,
                start - Duration.FromSeconds(48 * 3600 + 1),
                start - Duration.FromHours(48),
                start - Duration.FromHours(47),
                start - Duration.FromSeconds(3 * 3600 + 1),
                start - Duration.FromHours(3),
                start - Duration.FromMinutes(1)
            )
        );
    }

    /// <summary>A day of 25 hours and one of 23: what counts is how much time passes.</summary>
    [Theory]
    [InlineData(2026, 11, 2, "2026-10-31T11:00")]
    [InlineData(2027, 3, 15, "2027-03-13T09:00")]
    public async Task Counts_hours_that_pass_over_a_change_of_the_clocks(int year, int month, int day, string onTheWall)
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        await Book(server, practice, practice.At(year, month, day, 10));
        var moment = practice
            .Zone.AtStrictly(
                NodaTime
                    .Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
                    .Parse(onTheWall)
                    .Value
            )
            .ToInstant();

        Assert.Equal([0, 1], await WriteAt(server, moment - Duration.FromSeconds(1), moment));
    }

    [Fact]
    public async Task Leaves_out_the_one_whose_time_was_over_when_the_appointment_was_made()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var start = practice.At(2026, 10, 16, 10);
        server.Clock.Reset(start - Duration.FromHours(30));
        await Book(server, practice, start);

        Assert.Equal([0, 1], await WriteAt(server, start - Duration.FromHours(29), start - Duration.FromHours(3)));
    }

    [Fact]
    public async Task Is_done_anew_after_a_move()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var start = await Book(server, practice, practice.At(2026, 10, 16, 10));
        var later = start + Duration.FromDays(7);
        Assert.Equal([1], await WriteAt(server, start - Duration.FromHours(48)));

        await server.InDb(async db =>
        {
            var visit = await db.Appointments.Include(one => one.AddOns).SingleAsync();
            var slot = new Slot(later, visit.TherapistId, visit.RoomId);
            visit.Move(slot, Booked.Of(visit), late: false, server.Clock.GetCurrentInstant());
            return await db.SaveChangesAsync();
        });

        Assert.Equal(
            [0, 0, 1],
            await WriteAt(
                server,
                start - Duration.FromHours(3),
                later - Duration.FromHours(49),
                later - Duration.FromHours(48)
            )
        );
    }

    [Fact]
    public async Task Is_not_done_for_what_is_cancelled_or_only_held()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var client = SomeMessages.Maria(practice);
        var cancelled = SomeMessages.Visit(practice, client, practice.At(2026, 10, 16, 10));
        cancelled.Cancel(late: false, AServer.Noon);
        var start = practice.At(2026, 10, 16, 12);
        var held = new Appointment(
            practice.Practice.Id,
            Id<Appointment>.New(),
            Id<Hold>.New(),
            start,
            new Slot(start, practice.Ana.Id, practice.Willow.Id),
            Booked.Of(practice.Hour, []),
            AServer.Noon
        );
        await SomeMessages.Save(server, client, cancelled, held);

        Assert.Equal([0], await WriteAt(server, start - Duration.FromHours(3)));
    }

    [Fact]
    public async Task Writes_one_message_where_both_were_missed()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var start = await Book(server, practice, practice.At(2026, 10, 16, 10));

        Assert.Equal([1, 0], await WriteAt(server, start - Duration.FromHours(2), start - Duration.FromHours(1)));
        Assert.Equal(2, await server.InDb(db => db.Reminders.CountAsync()));
    }

    [Fact]
    public async Task Writes_none_where_the_practice_wants_none()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var start = await Book(server, practice, practice.At(2026, 10, 16, 10));
        await server.InDb(async db =>
        {
            (await db.Practices.SingleAsync()).Adopt(
                new() { FirstReminder = Duration.Zero, SecondReminder = Duration.Zero }
            );
            return await db.SaveChangesAsync();
        });

        Assert.Equal([0], await WriteAt(server, start - Duration.FromHours(1)));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_done_once_by_several_at_the_same_time(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var start = await Book(server, practice, practice.At(2026, 10, 16, 10));
        server.Clock.Reset(start - Duration.FromHours(48));

        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Write(server)));

        Assert.Equal(1, written.Sum());
        Assert.Equal(1, await server.InDb(db => db.Outbox.CountAsync()));
    }

    private static async Task<Instant> Book(AServer server, APractice practice, Instant start)
    {
        var client = SomeMessages.Maria(practice);
        await SomeMessages.Save(
            server,
            client,
            SomeMessages.Visit(practice, client, start, server.Clock.GetCurrentInstant())
        );
        return start;
    }

    private static async Task<IEnumerable<int>> WriteAt(AServer server, params Instant[] moments)
    {
        var written = new List<int>();
        foreach (var moment in moments)
        {
            server.Clock.Reset(moment);
            written.Add(await Write(server));
        }

        return written;
    }

    private static Task<int> Write(AServer server) =>
        server.InPractice(async services =>
            (await services.GetRequiredService<WriteReminders>().Run(TestContext.Current.CancellationToken)).Value
        );
}
