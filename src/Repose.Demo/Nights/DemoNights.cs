using NodaTime;
using Repose.Data;
using Repose.Lifelike;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Demo;

/// <summary>The nights of those who tell of them, in diaries and from what they wear.</summary>
internal sealed class DemoNights
{
    private readonly DemoDay day;
    private readonly DemoClient client;
    private readonly NightPlan plan;
    private readonly Ids ids;
    private readonly Random chance;
    private readonly Id<NightsImport> import;
    private readonly HashSet<LocalDate> after;
    private readonly DateInterval? course;

    private DemoNights(DemoDay day, DemoClient client, IReadOnlyList<Appointment> sessions)
    {
        (this.day, this.client, plan) = (day, client, client.Nights!);
        ids = new($"nights/{client.Name}");
        chance = Seed.Chance($"diary/{client.Name}");
        import = DemoImport.IdOf(client);
        LocalDate[] done = [.. sessions.Where(one => one.State == AppointmentState.Done).Select(DateOf)];
        after = [.. done.Select(date => date.PlusDays(1))];
        course = done.Length == 0 ? null : new DateInterval(done[0].PlusDays(1), done[^1].PlusDays(1));
    }

    internal static IEnumerable<object> Make(DemoDay day, CourseResult courses) =>
        DemoPractice
            .Clients.Where(client => client.Nights is not null)
            .SelectMany(client =>
                WithImport(day, client, [.. new DemoNights(day, client, [.. courses.SessionsOf(client)]).Rows()])
            );

    /// <summary>What a device told came in a file, which stands before it.</summary>
    private static IEnumerable<object> WithImport(DemoDay day, DemoClient client, object[] rows) =>
        rows.OfType<DevicePeriod>().ToList() is { Count: > 0 } periods
            ? rows.Prepend(DemoImport.Of(day, client, periods))
            : rows;

    private static LocalDate DateOf(Appointment one) => DemoDay.DateOf(one.Start);

    private IEnumerable<object> Rows()
    {
        var sleeper = new LifelikeSleeper(plan.Habits, Seed.Of($"sleeper/{client.Name}"));
        var until = plan.UntilWeek is { } week ? day.WeekStart(week) : day.Today;
        for (var date = day.WeekStart(plan.FromWeek); date < until; date = date.PlusDays(1))
        {
            if (sleeper.Sleep(date, EffectOn(date)) is { } night && ZoneOf(date) is { } zone)
            {
                foreach (var row in Rows(night, zone))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>What the course does to this night. Half of its level stays afterwards.</summary>
    private NightEffect EffectOn(LocalDate date)
    {
        if (course is null || client.TrueEffect is not { } truth || date < course.Start)
        {
            return default;
        }

        var minutes = course.Contains(date)
            ? truth.Level + (after.Contains(date) ? truth.NightAfter : 0)
            : truth.Level / 2;
        var better = minutes / 100;
        return client.Outcome == Outcomes.WakeAfterSleepOnset ? new(0, minutes, better) : new(minutes, 0, better);
    }

    /// <summary>Where the client slept; null while they were away and told nothing.</summary>
    private DateTimeZone? ZoneOf(LocalDate date) =>
        plan.Trip is not { } trip || date < day.WeekStart(trip.Week) || date >= day.WeekStart(trip.Week + 1)
            ? DemoPractice.Zone
        : trip.Zone is { } zone ? DateTimeZoneProviders.Tzdb[zone]
        : null;

    private IEnumerable<object> Rows(LifelikeNight night, DateTimeZone zone)
    {
        if (plan.Diary)
        {
            var told = Told(night, zone);
            var writtenAt = told.OutOfBed!.Value + Duration.FromMinutes(chance.Next(4, 150));
            yield return Page(told, 1, writtenAt);
            if (chance.Next(70) == 0)
            {
                var sooner = Duration.FromMinutes(Math.Max(0, told.SleepOnsetLatency!.Value.TotalMinutes - 5));
                yield return Page(
                    told with
                    {
                        SleepOnsetLatency = sooner,
                    },
                    2,
                    writtenAt + Duration.FromMinutes(chance.Next(2, 300))
                );
            }
        }

        if (DeviceOn(night.Date) is { } device && chance.Next(20) != 0)
        {
            StateSpan[] spans = [.. WatchNight.Of(night, zone)];
            yield return new DevicePeriod(
                DemoPractice.Id,
                ids.New<DevicePeriod>(spans[^1].End),
                client.Id,
                new()
                {
                    Source = new(device, SourceKind.Wearable),
                    Start = spans[0].Start,
                    End = spans[^1].End,
                    Zone = zone,
                    Spans = spans,
                },
                import
            );
        }
    }

    private DiaryPage Page(DiaryEntry told, int version, Instant writtenAt) =>
        new(DemoPractice.Id, ids.New<DiaryPage>(writtenAt), client.Id, told, version, writtenAt, plan.WrittenOn);

    private DiaryEntry Told(LifelikeNight night, DateTimeZone zone)
    {
        var fewer = plan.LessCoffeeFrom is { } week && night.Date >= day.WeekStart(week) ? 2 : 0;
        return night.ToDiary(zone) with
        {
            Caffeine = Math.Max(0, night.Coffee - fewer),
            SleepMedicine =
                plan.Medicine is { } medicine
                && night.Date >= day.WeekStart(medicine.From)
                && night.Date < day.WeekStart(medicine.Until),
        };
    }

    private string? DeviceOn(LocalDate date) =>
        plan.NextDevice is { } next && date >= day.WeekStart(next.FromWeek) ? next.Name : plan.Device;
}
