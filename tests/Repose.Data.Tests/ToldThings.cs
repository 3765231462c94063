using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Sleep;
using Repose.Testing;

namespace Repose.Data.Tests;

/// <summary>What devices and sleepers told, in files and in the database.</summary>
public class ToldThings
{
    private static readonly Instant Evening = Instant.FromUtc(2026, 10, 31, 23, 0);

    private static SleepPeriod Night(string source = "ring") =>
        new()
        {
            Source = new(source, SourceKind.Wearable),
            Start = Evening,
            End = Evening + Duration.FromHours(7),
            Zone = DateTimeZoneProviders.Tzdb["America/New_York"],
            Spans =
            [
                new(SleepState.Light, Evening, Evening + Duration.FromHours(4)),
                new(SleepState.Deep, Evening + Duration.FromHours(4), Evening + Duration.FromHours(7)),
            ],
            Totals = new(Duration.FromHours(7), Light: Duration.FromHours(4)),
            IsNap = false,
            Note = "a note; with “signs”",
        };

    [Fact]
    public void Come_out_of_a_file_as_they_went_in()
    {
        using var file = new MemoryStream();
        SleepPeriod[] told = [Night(), Night("watch") with { IsNap = null, Totals = null, Note = null, Spans = [] }];

        ToldFile.Write(file, told);
        file.Position = 0;

        Assert.Equivalent(told, ToldFile.Read(file).ToArray(), strict: true);
    }

    [Fact]
    public void Have_a_mark_that_tells_them_apart()
    {
        SleepPeriod[] told =
        [
            Night(),
            Night("watch"),
            Night() with
            {
                IsNap = true,
            },
            Night() with
            {
                IsNap = null,
            },
            Night() with
            {
                Start = Evening - Duration.FromSeconds(1),
            },
            Night() with
            {
                End = Evening + Duration.FromHours(8),
            },
            Night() with
            {
                Totals = null,
            },
            Night() with
            {
                Source = new("ring", SourceKind.App),
            },
        ];

        Assert.Equal(told.Length, told.Select(ToldMark.Of).Distinct().Count());
        Assert.Equal(ToldMark.Of(Night()), ToldMark.Of(Night() with { Note = "another note" }));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_kept_once_whatever_the_code_above_does(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var (one, other) = (await server.NewClient(practice), await server.NewClient(practice));
        await Keep(one);
        await Keep(other);

        await Assert.ThrowsAsync<DbUpdateException>(() => Keep(one));

        Assert.Equal(2, await server.InDb(db => db.DevicePeriods.CountAsync()));

        Task Keep(Client client) =>
            server.InDb(db =>
            {
                db.Add(new DevicePeriod(db.PracticeId, Id<DevicePeriod>.New(), client.Id, Night(), null));
                return db.SaveChangesAsync();
            });
    }

    [Fact]
    public void Of_a_source_are_those_that_the_last_word_on_that_night_names()
    {
        SourceChoice Choice(string? source, LocalDate? first, LocalDate? last, int minute) =>
            new(default, Id<SourceChoice>.New(), default, source, first, last, Evening + Duration.FromMinutes(minute));
        var chosen = new ChosenSources([
            Choice("device ring", null, null, 0),
            Choice("diary", new(2026, 3, 1), new(2026, 3, 10), 1),
            Choice(null, new(2026, 3, 5), new(2026, 3, 6), 2),
        ]);

        Assert.Equal(
            ["device ring", "diary", null, "diary", "device ring"],
            new LocalDate[]
            {
                new(2020, 1, 1),
                new(2026, 3, 4),
                new(2026, 3, 5),
                new(2026, 3, 10),
                new(2026, 3, 11),
            }.Select(date => chosen.On(date)?.ToString())
        );
        Assert.Equal(4, chosen.Stretches().Count);
    }
}
