using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Feeds;

namespace Repose.Web.Tests.Feeds;

public class ACalendarFile
{
    private static readonly string[] Hostile =
    [
        "\r\nEND:VEVENT",
        "\nBEGIN:VALARM\n",
        "\r",
        ",",
        ";",
        ":",
        "\\",
        "\\n",
        "\"",
        "^",
        "\t",
        "\u0000",
        "\u0007",
        "\u0085",
        "\u2028",
        "😀",
        "é",
        "👩‍👩‍👧",
        "Z̈",
        "ﷺ",
        " ",
        "a",
    ];

    [Fact]
    public async Task Is_strictly_right_whatever_the_practice_is_called()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var visit = Visit(practice, practice.At(2026, 10, 14, 10));
        var texts = Gen.Elements(Hostile).ListOf().Select(parts => string.Concat(parts));

        await server.InPractice(services =>
        {
            var calendar = services.GetRequiredService<VisitCalendar>();
            Prop.ForAll(
                    texts.ToArbitrary(),
                    name =>
                    {
                        practice.Practice.Present(name, practice.Practice.Zone, new() { Street = name, Town = name });
                        var read = StrictCalendar.Of(calendar.For(practice.Practice, [visit], Maria(practice)));
                        Assert.Equal(Plain($"Appointment at {name}"), read.Events[0].Text("SUMMARY"));
                    }
                )
                .QuickCheckThrowOnFailure();
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Folds_at_every_place_of_a_long_name_without_tearing_a_character()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var visit = Visit(practice, practice.At(2026, 10, 14, 10));

        await server.InPractice(services =>
        {
            var calendar = services.GetRequiredService<VisitCalendar>();
            for (var length = 0; length < 80; length++)
            {
                var name = new string('x', length) + string.Concat(Enumerable.Repeat("😀", 40));
                practice.Practice.Present(name, practice.Practice.Zone, new());
                var read = StrictCalendar.Of(calendar.For(practice.Practice, [visit], Maria(practice)));
                Assert.Equal($"Appointment at {name}", read.Events[0].Text("SUMMARY"));
            }

            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Tells_each_session_of_a_course_by_itself_and_to_which_course_it_belongs()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var course = Id<Course>.New();
        // Across the end of summer time: ten in the morning stays ten in the morning.
        Appointment[] sessions =
        [
            .. ((int[])[27, 29, 34, 36]).Select(day =>
            {
                var date = new LocalDate(2026, 10, 1).PlusDays(day - 1);
                var session = Visit(practice, practice.At(date.Year, date.Month, date.Day, 10));
                session.JoinCourse(course);
                return session;
            }),
        ];

        var read = await Read(server, practice, sessions);

        Assert.Equal("PUBLISH", read.Root.Value("METHOD"));
        Assert.Equal(sessions.Select(one => one.Id.ToString()), read.Events.Select(one => one.Value("UID")));
        Assert.All(read.Events, one => Assert.Equal(course.ToString(), one.Value("RELATED-TO")));
        Assert.All(read.Events, one => Assert.EndsWith("T100000", one.Value("DTSTART"), StringComparison.Ordinal));
        Assert.Equal(
            sessions.Select(one => one.Start.ToDateTimeOffset()),
            read.Events.Select(one => read.Moment(one, "DTSTART"))
        );
    }

    [Fact]
    public async Task Counts_up_with_each_move_and_ends_as_cancelled()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var visit = Visit(practice, practice.At(2026, 10, 14, 10));
        var first = await Read(server, practice, [visit]);
        var slot = new Slot(practice.At(2026, 10, 15, 11), practice.Ana.Id, practice.Willow.Id);

        visit.Move(slot, Booked.Of(visit), late: false, AServer.Noon);
        var moved = await Read(server, practice, [visit]);
        visit.Cancel(late: false, AServer.Noon);
        var cancelled = await Read(server, practice, [visit]);

        StrictCalendar[] all = [first, moved, cancelled];
        Assert.Equal(["0", "1", "2"], all.Select(one => one.Events[0].Value("SEQUENCE")));
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], all.Select(one => one.Root.Value("METHOD")));
        Assert.Single(all.Select(one => one.Events[0].Value("UID")).Distinct());
    }

    [Theory]
    [InlineData("America/New_York", 2026, 11, 1, 5, 30)]
    [InlineData("America/New_York", 2026, 11, 1, 6, 30)]
    [InlineData("America/New_York", 2027, 3, 14, 7, 0)]
    [InlineData("Australia/Lord_Howe", 2026, 4, 4, 15, 15)]
    [InlineData("Pacific/Apia", 2011, 12, 30, 10, 0)]
    [InlineData("Africa/Casablanca", 2026, 2, 15, 2, 30)]
    public async Task Means_the_right_moment_around_a_change_of_the_clocks(
        string zone,
        int year,
        int month,
        int day,
        int hour,
        int minute
    )
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        practice.Practice.Present("Stillwater", zone, new());
        var start = Instant.FromUtc(year, month, day, hour, minute);

        var read = await Read(server, practice, [Visit(practice, start)]);

        Assert.Equal(start.ToDateTimeOffset(), read.Moment(read.Events[0], "DTSTART"));
        Assert.Equal((start + Duration.FromHours(1)).ToDateTimeOffset(), read.Moment(read.Events[0], "DTEND"));
    }

    [Fact]
    public async Task Knows_the_clocks_of_every_zone_as_the_tz_database_does()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var random = new Random(7);
        await server.InPractice(services =>
        {
            var calendar = services.GetRequiredService<VisitCalendar>();
            foreach (var zone in DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]))
            {
                practice.Practice.Present("Stillwater", zone.Id, new());
                var start = Instant.FromUtc(2026, 6, 10, 12, 0);
                var read = StrictCalendar.Of(
                    calendar.For(practice.Practice, [Visit(practice, start)], Maria(practice))
                );
                for (var sample = 0; sample < 40; sample++)
                {
                    var moment = Instant.FromUtc(2026, 1, 2, 0, 0) + Duration.FromMinutes(random.Next(363 * 24 * 60));
                    Assert.Equal(zone.GetUtcOffset(moment).ToTimeSpan(), read.OffsetAt(moment.ToDateTimeUtc()));
                }
            }

            return Task.CompletedTask;
        });
    }

    private static Task<StrictCalendar> Read(AServer server, APractice practice, IReadOnlyList<Appointment> visits) =>
        server.InPractice(services =>
            Task.FromResult(
                StrictCalendar.Of(
                    services.GetRequiredService<VisitCalendar>().For(practice.Practice, visits, Maria(practice))
                )
            )
        );

    private static Appointment Visit(APractice practice, Instant start) =>
        new(
            practice.Practice.Id,
            Id<Appointment>.New(),
            Id<Client>.New(),
            new Slot(start, practice.Ana.Id, practice.Willow.Id),
            Booked.Of(practice.Hour, []),
            AServer.Noon
        );

    private static Client Maria(APractice practice) =>
        new(practice.Practice.Id, Id<Client>.New(), "Maria Keller", "maria@example.org", "", AServer.Noon);

    /// <summary>What no calendar may hold is a space.</summary>
    private static string Plain(string text) => new([.. text.Select(sign => char.IsControl(sign) ? ' ' : sign)]);
}
