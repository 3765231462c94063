using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Server;

namespace Booking;

/// <summary>A practice of five therapists, five rooms and three years of appointments, most days two thirds full.</summary>
internal static class Fill
{
    private const int Therapists = 5;
    private const int DaysBefore = 1000;
    private const int DaysAfter = 95;

    internal static async Task<int> Run(string text, int times)
    {
        if (!DatabaseAddress.TryParse(text, out var address))
        {
            throw new ArgumentException($"{text} is no database.");
        }

        var services = new ServiceCollection();
#pragma warning disable RS0030 // The practice is filled around today, because the server that is measured goes by today.
        ReposeServer.AddServices(services, new ServerOptions { Database = address }, SystemClock.Instance);
        var now = SystemClock.Instance.GetCurrentInstant();
#pragma warning restore RS0030
        await using var provider = services.AddLogging().BuildServiceProvider();
        await Store.Prepare(address, CancellationToken.None);
        await using var scope = provider.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        var practice = new MassagePractice(Id<MassagePractice>.New(), "Bench", "America/New_York", now);
        practice.AnswerAt("127.0.0.1");
        scope.ServiceProvider.GetRequiredService<Tenant>().Is(practice.Id);
        var (service, appointments) = await One(db, practice, now);
        await Others(db, practice, times - 1);
        Console.WriteLine($$"""{"service": "{{service}}", "appointments": {{(long)appointments * times}}}""");
        return 0;
    }

    private static async Task<(Id<Service>, int)> One(ReposeDb db, MassagePractice practice, Instant now)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Add(practice);
        var (chance, zone) = (new Random(2026), DateTimeZoneProviders.Tzdb[practice.Zone]);
        var client = new Client(practice.Id, Id<Client>.New(), "Bench Client", "bench@example.org", "", now);
        db.Add(client);
        Therapist[] therapists =
        [
            .. Enumerable
                .Range(1, Therapists)
                .Select(number => new Therapist(practice.Id, Id<Therapist>.New(), $"Therapist {number}")),
        ];
        Room[] rooms =
        [
            .. Enumerable
                .Range(1, Therapists)
                .Select(number => new Room(practice.Id, Id<Room>.New(), $"Room {number}")),
        ];
        db.AddRange(therapists);
        db.AddRange(rooms);
        var service = new Service(practice.Id, Id<Service>.New(), "Bench hour", 50, Money.Of(90));
        service.Measure(50, 0, 10, Money.Of(90));
        service.DoneBy(therapists.Select(one => one.Id));
        service.DoneIn(rooms.Select(one => one.Id));
        db.Add(service);
        foreach (var therapist in therapists)
        {
            for (var day = 1; day <= 5; day++)
            {
                db.Add(
                    new WorkingHours(
                        practice.Id,
                        Id<WorkingHours>.New(),
                        therapist.Id,
                        (IsoDayOfWeek)day,
                        new(9, 0),
                        new(17, 0)
                    )
                );
            }
        }

        await db.SaveChangesAsync();
        var (booked, today, made) = (Booked.Of(service, []), now.InZone(zone).Date, 0);
        for (var date = today.PlusDays(-DaysBefore); date <= today.PlusDays(DaysAfter); date = date.PlusDays(1))
        {
            if (date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            {
                continue;
            }

            for (var who = 0; who < Therapists; who++)
            {
                for (var hour = 9; hour < 17; hour++)
                {
                    // The room of the same number, so that none collide.
                    if (chance.NextDouble() < 0.62)
                    {
                        var start = zone.AtLeniently(date + new LocalTime(hour, 0)).ToInstant();
                        var slot = new Slot(start, therapists[who].Id, rooms[who].Id);
                        db.Add(new Appointment(practice.Id, Id<Appointment>.New(), client.Id, slot, booked, now));
                        made++;
                    }
                }
            }

            if (date.DayOfWeek == IsoDayOfWeek.Friday)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        await db.SaveChangesAsync();
        return (service.Id, made);
    }

    /// <summary>Copies of the practice under other ids: the keys hold the practice, so the rest can stay as it is.</summary>
    private static async Task Others(ReposeDb db, MassagePractice practice, int count)
    {
        string[] tables =
        [
            "therapist",
            "room",
            "client",
            "service",
            "service_therapist",
            "service_room",
            "working_hours",
            "appointment",
        ];
        db.Database.SetCommandTimeout(3600);
        await db.Database.OpenConnectionAsync();
        if (count > 0 && db.Database.ProviderName!.Contains("Npgsql", StringComparison.Ordinal))
        {
            // Copies of what was checked need no check: two million rows would take an hour with it.
            await db.Database.ExecuteSqlRawAsync("SET session_replication_role = replica");
        }

        for (var number = 0; number < count; number++)
        {
            var other = Guid.CreateVersion7();
            await Copy(db, "practice", "id", practice.Id.Value, other, ("host", $"other{number}.example"));
            foreach (var table in tables)
            {
                await Copy(db, table, "practice_id", practice.Id.Value, other);
            }
        }

        if (count > 0)
        {
            await db.Database.ExecuteSqlRawAsync("ANALYZE");
        }
    }

    private static Task<int> Copy(
        ReposeDb db,
        string table,
        string key,
        Guid from,
        Guid to,
        params (string Column, string Value)[] changed
    )
    {
        var columns = db
            .Model.GetEntityTypes()
            .Where(type => table.Equals(type.GetTableName(), StringComparison.Ordinal))
            .SelectMany(type => Columns(type, table))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var values = columns.Select(column =>
            column.Equals(key, StringComparison.Ordinal) ? "{0}"
            : changed.Any(one => one.Column.Equals(column, StringComparison.Ordinal)) ? "{2}"
            : $"\"{column}\""
        );
        // Names of our own tables and columns; the values are parameters.
        var sql =
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(one => $"\"{one}\""))}) "
            + $"SELECT {string.Join(", ", values)} FROM {table} WHERE {key} = {{1}}";
        return db.Database.ExecuteSqlRawAsync(sql, to, from, changed.Length > 0 ? changed[0].Value : "");
    }

    private static IEnumerable<string> Columns(Microsoft.EntityFrameworkCore.Metadata.ITypeBase type, string table) =>
        type.GetProperties()
            .Select(property =>
                property.GetColumnName(Microsoft.EntityFrameworkCore.Metadata.StoreObjectIdentifier.Table(table))!
            )
            .Concat(type.GetComplexProperties().SelectMany(one => Columns(one.ComplexType, table)));
}
