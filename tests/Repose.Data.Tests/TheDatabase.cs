using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Data.Tests;

public class TheDatabase
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_a_migration_for_everything_in_the_model(string engine)
    {
        await using var server = await AServer.Start(engine);

        Assert.False(await server.InDb(db => Task.FromResult(db.Database.HasPendingModelChanges())));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Finds_only_rows_of_whoever_uses_a_context_next(string engine)
    {
        await using var server = await AServer.Start(engine);
        var ours = await APractice.Open(server, "Ours", "127.0.0.1");
        var theirs = await APractice.Open(server, "Theirs", "localhost");
        ReposeDb? before = null;

        foreach (var practice in (APractice[])[ours, theirs, ours])
        {
            await using var scope = server.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Is(practice.Practice.Id);
            var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();

            Assert.Equal(practice.Practice.Id, db.PracticeId);
            Assert.Empty(db.ChangeTracker.Entries());
            Assert.All(await db.Rooms.ToListAsync(), room => Assert.Equal(practice.Practice.Id, room.PracticeId));
            Assert.Equal(2, await db.Rooms.CountAsync());
            Assert.True(before is null || ReferenceEquals(before, db), "Contexts are used again.");
            before = db;
        }

        await using var stranger = server.Services.CreateAsyncScope();
        Assert.Empty(await stranger.ServiceProvider.GetRequiredService<ReposeDb>().Rooms.ToListAsync());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_to_change_what_was_answered_and_what_was_noted_of_a_flag(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var form = new FilledForm(
            practice.Practice.Id,
            Id<FilledForm>.New(),
            client.Id,
            new("gad-7", 1, null, Asking.WithoutCourse, new(2026, 10, 12)),
            1,
            [1, null, 3],
            new(null, null),
            new(AServer.Noon, "client", IsByStaff: false, IsFinished: true)
        );
        var flag = new FormFlag(practice.Practice.Id, Id<FormFlag>.New(), client.Id, form.Id, 9, 1, true, AServer.Noon);
        await server.InDb(async db =>
        {
            db.AddRange(form, flag);
            await db.SaveChangesAsync();
            flag.Acknowledge("Ana", "Talked.", AServer.Noon);
            return await db.SaveChangesAsync();
        });

        Task<int> Change(string sql) => server.InDb(db => db.Database.ExecuteSqlRawAsync(sql));

        await Assert.ThrowsAnyAsync<Exception>(() => Change("UPDATE filled_form SET raw_points = '0,0,0'"));
        await Assert.ThrowsAnyAsync<Exception>(() => Change("UPDATE form_flag SET note = 'Nothing.'"));
        Assert.Equal([1, null, 3], (await server.InDb(db => db.FilledForms.SingleAsync())).Points());
        Assert.Equal("Talked.", (await server.InDb(db => db.FormFlags.SingleAsync())).Note);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_two_records_of_one_session_and_a_rating_beyond_ten(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var client = await server.NewClient(practice);
        var visit = Visit(practice, practice.At(2026, 10, 14, 10), practice.Ana, practice.Willow);
        visit.Confirm(client.Id, AServer.Noon);
        await Save(server, visit);
        await Save(server, Record(visit, pain: 10));

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Save(server, Record(visit, pain: 3)));

        var other = Visit(practice, practice.At(2026, 10, 14, 14), practice.Ana, practice.Willow);
        other.Confirm(client.Id, AServer.Noon);
        await Save(server, other);
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Save(server, Record(other, pain: 11)));
        var kept = await server.InDb(db => db.SessionsDone.Include(one => one.Steps).SingleAsync());
        Assert.Equal(("P1", 290), (kept.Steps[0].StepId, kept.Steps[0].DoneSeconds));
        var tap = new Tap(Guid.CreateVersion7(), TapKind.Start, 1_700_000_000_123);
        await Save(server, new SessionTap(practice.Practice.Id, kept.Id, tap, "", 0, AServer.Noon));
        await Assert.ThrowsAnyAsync<Exception>(() =>
            server.InDb(db => db.Database.ExecuteSqlRawAsync("UPDATE session_tap SET kind = 'End'"))
        );
        Assert.Equal(tap, (await server.InDb(db => db.SessionTaps.SingleAsync())).ToTap());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_two_appointments_of_one_therapist_that_overlap_by_a_minute(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Save(server, Visit(practice, practice.At(2026, 10, 14, 10), practice.Ana, practice.Willow));

        // The ten minutes after the first session are taken too.
        var overlapping = Visit(practice, practice.At(2026, 10, 14, 11, 9), practice.Ana, practice.Fern);
        var failure = await Assert.ThrowsAnyAsync<DbUpdateException>(() => Save(server, overlapping));
        Assert.Contains("appointment_overlap", failure.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_two_appointments_in_one_room_that_overlap(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Save(server, Visit(practice, practice.At(2026, 10, 14, 10), practice.Ana, practice.Willow));

        var overlapping = Visit(practice, practice.At(2026, 10, 14, 9, 30), practice.Ben, practice.Willow);
        var failure = await Assert.ThrowsAnyAsync<DbUpdateException>(() => Save(server, overlapping));
        Assert.Contains("appointment_overlap_room", failure.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Takes_appointments_that_only_touch(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Save(server, Visit(practice, practice.At(2026, 10, 14, 10), practice.Ana, practice.Willow));

        await Save(server, Visit(practice, practice.At(2026, 10, 14, 11, 10), practice.Ana, practice.Willow));

        Assert.Equal(2, await server.InDb(db => db.Appointments.CountAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_to_move_an_appointment_onto_another(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Save(server, Visit(practice, practice.At(2026, 10, 14, 10), practice.Ana, practice.Willow));
        await Save(server, Visit(practice, practice.At(2026, 10, 14, 14), practice.Ana, practice.Willow));

        var move = () =>
            server.InDb(async db =>
            {
                var later = await db.Appointments.Include(one => one.AddOns).OrderBy(one => one.Start).LastAsync();
                var slot = new Slot(practice.At(2026, 10, 14, 10, 30), practice.Ana.Id, practice.Fern.Id);
                later.Move(slot, Booked.Of(later), late: false, AServer.Noon.PlusNanoseconds(1_000_000_000));
                return await db.SaveChangesAsync();
            });

        await Assert.ThrowsAnyAsync<DbUpdateException>(move);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Lets_the_staff_overlap_on_purpose_but_puts_nothing_else_over_that(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        await Save(server, Visit(practice, practice.At(2026, 10, 14, 10), practice.Ana, practice.Willow));
        var onPurpose = Visit(practice, practice.At(2026, 10, 14, 10, 45), practice.Ana, practice.Fern);
        onPurpose.AllowOverlap("Ana looks after both sisters");

        await Save(server, onPurpose);

        var over = Visit(practice, practice.At(2026, 10, 14, 11, 30), practice.Ana, practice.Willow);
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Save(server, over));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Renews_the_stamp_of_a_calendar_with_every_appointment_that_comes_changes_or_goes(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var stamps = new List<long>();
        async Task Note() =>
            stamps.Add(await server.InDb(db => db.CalendarStamps.Select(one => one.Stamp).SingleAsync()));

        await Save(server, Visit(practice, practice.At(2026, 10, 14, 10), practice.Ana, practice.Willow));
        await Note();
        await server.InDb(async db =>
        {
            (await db.Appointments.SingleAsync()).Arrive(AServer.Noon);
            return await db.SaveChangesAsync();
        });
        await Note();
        await server.InDb(db => db.Appointments.ExecuteDeleteAsync());
        await Note();

        Assert.Equal(3, stamps.Distinct().Count());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_to_change_or_delete_what_was_audited(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var id = Id<AuditEvent>.New();
        await Save(
            server,
            new AuditEvent(practice.Practice.Id, id, AServer.Noon, null, "Ana", "chart.read", "client", null, "")
        );

        await Assert.ThrowsAnyAsync<Exception>(() =>
            server.InDb(db => db.AuditEvents.ExecuteUpdateAsync(set => set.SetProperty(one => one.Actor, "Nobody")))
        );
        await Assert.ThrowsAnyAsync<Exception>(() => server.InDb(db => db.AuditEvents.ExecuteDeleteAsync()));
        Assert.Equal("Ana", await server.InDb(db => db.AuditEvents.Select(one => one.Actor).SingleAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_a_row_that_points_into_another_practice(string engine)
    {
        await using var server = await AServer.Start(engine);
        var theirs = await APractice.Open(server, "Theirs", "theirs.example");
        var ours = await APractice.Open(server, "Ours", "ours.example");

        var stolen = Visit(ours, ours.At(2026, 10, 14, 10), theirs.Ana, ours.Willow);

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => Save(server, stolen));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Finds_nothing_of_another_practice(string engine)
    {
        await using var server = await AServer.Start(engine);
        await APractice.Open(server, "Theirs", "theirs.example");
        var ours = await APractice.Open(server, "Ours", "ours.example");

        var rooms = await server.InDb(db => db.Rooms.Select(room => room.Id).ToListAsync());

        Assert.Equal([ours.Fern.Id, ours.Willow.Id], rooms.OrderBy(id => id == ours.Willow.Id));
    }

    private static Appointment Visit(APractice practice, NodaTime.Instant start, Therapist therapist, Room room) =>
        new(
            practice.Practice.Id,
            Id<Appointment>.New(),
            Id<Hold>.New(),
            start,
            new Slot(start, therapist.Id, room.Id),
            Booked.Of(practice.Hour, []),
            AServer.Noon
        );

    private static SessionDone Record(Appointment visit, int pain)
    {
        var record = new SessionDone(
            Id<SessionDone>.New(),
            visit,
            new("lbp-sleep-10x30", 1, 30, 3),
            "Ana",
            AServer.Noon
        );
        record.Come(new(pain, null, null), "");
        var step = new StepWords("P1", "Kneading", "back", "prone", "both", ["lower-back"], IsOfStudy: true);
        record.Go(visit.Start, null, [new SessionStep(record.PracticeId, record.Id, 1, step, 300).Took(290)]);
        return record;
    }

    private static Task Save(AServer server, object row) =>
        server.InDb(db =>
        {
            db.Add(row);
            return db.SaveChangesAsync();
        });
}
