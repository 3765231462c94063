using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Testing;

namespace Repose.Web.Tests.MySleep;

/// <summary>A client who has told of nights, with a browser.</summary>
internal sealed class ASleeper : IAsyncDisposable
{
    private readonly List<object> told = [];
    private int answers;

    private ASleeper(AServer server, APractice practice, Client client, HttpClient browser) =>
        (Server, Practice, Client, Browser) = (server, practice, client, browser);

    internal AServer Server { get; }
    internal APractice Practice { get; }
    internal Client Client { get; }
    internal HttpClient Browser { get; }

    /// <summary>The Monday on which the server's clock stands.</summary>
    internal static LocalDate Today { get; } = new(2026, 10, 12);

    /// <summary>Ten days of sessions: two a week for five weeks.</summary>
    internal static IEnumerable<LocalDate> TenDaysFrom(LocalDate monday) =>
        Enumerable.Range(0, 5).SelectMany(week => new[] { monday.PlusWeeks(week), monday.PlusWeeks(week).PlusDays(3) });

    internal static async Task<ASleeper> Open(string engine)
    {
        var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        return new(server, practice, client, await server.AsClient(practice, client));
    }

    /// <summary>In bed from 23:00 to 7:00, awake for some minutes at first.</summary>
    internal void Writes(LocalDate date, int awake, Func<DiaryEntry, DiaryEntry>? also = null)
    {
        var entry = new DiaryEntry
        {
            Date = date,
            Zone = Practice.Zone,
            BedTime = At(date.PlusDays(-1), 23),
            LightsOut = At(date.PlusDays(-1), 23),
            SleepOnsetLatency = Duration.FromMinutes(awake),
            Awakenings = 0,
            WakeAfterSleepOnset = Duration.Zero,
            FinalAwakening = At(date, 7),
            OutOfBed = At(date, 7),
        };
        told.Add(
            new DiaryPage(
                Practice.Practice.Id,
                Id<DiaryPage>.New(),
                Client.Id,
                also?.Invoke(entry) ?? entry,
                1,
                At(date, 8),
                "browser"
            )
        );
    }

    /// <summary>A watch says: asleep from some minutes after 23:00 to 7:00.</summary>
    internal void Wears(LocalDate date, int awake)
    {
        var (start, end) = (At(date.PlusDays(-1), 23), At(date, 7));
        var asleep = start + Duration.FromMinutes(awake);
        var period = new SleepPeriod
        {
            Source = new("Watch of Cleo", SourceKind.Wearable),
            Start = start,
            End = end,
            Zone = Practice.Zone,
            Spans = [new(SleepState.Awake, start, asleep), new(SleepState.Light, asleep, end)],
        };
        told.Add(new DevicePeriod(Practice.Practice.Id, Id<DevicePeriod>.New(), Client.Id, period, null));
    }

    /// <summary>A course with sessions at ten o'clock; those before now took place.</summary>
    internal Course Has(IEnumerable<LocalDate> days, string? judgedBy = null, LocalDate? namedOn = null)
    {
        var planned = At(days.First().PlusDays(-20), 12);
        var service = Practice.HalfHour;
        var course = new Course(Practice.Practice.Id, Id<Course>.New(), service.Id, days.Count(), null, planned);
        course.Confirm(Client.Id);
        if (judgedBy is not null)
        {
            course.JudgeBy(judgedBy, namedOn is { } date ? At(date, 12) : planned);
        }

        told.Add(course);
        foreach (var day in days)
        {
            var slot = new Slot(At(day, 10), Practice.Ana.Id, Practice.Willow.Id);
            var session = new Appointment(
                Practice.Practice.Id,
                Id<Appointment>.New(),
                Client.Id,
                slot,
                Booked.Of(service, []),
                planned
            );
            session.JoinCourse(course.Id);
            if (session.End < Server.Clock.GetCurrentInstant())
            {
                session.Finish(session.End);
            }

            told.Add(session);
        }

        return course;
    }

    /// <summary>Agrees that therapists see the nights, or takes it back.</summary>
    internal void Agrees(bool isGiven = true) =>
        told.Add(
            new ConsentAnswer(
                Practice.Practice.Id,
                Id<ConsentAnswer>.New(),
                Client.Id,
                "therapist",
                ++answers,
                1,
                isGiven,
                Server.Clock.GetCurrentInstant()
            )
        );

    /// <summary>Keeps what was told so far.</summary>
    internal async Task IsKept()
    {
        await Server.InDb(db =>
        {
            db.AddRange(told);
            return db.SaveChangesAsync();
        });
        told.Clear();
    }

    internal async Task<string> Text(string path) => (await Browser.Page(path)).Body!.TextContent;

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private Instant At(LocalDate date, int hour) => Practice.At(date.Year, date.Month, date.Day, hour);
}
