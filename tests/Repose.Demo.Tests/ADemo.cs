using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Demo.Tests;

/// <summary>The practice in a real database, made once for each engine and read by many tests.</summary>
internal sealed class ADemo
{
    private static readonly ConcurrentDictionary<(string Engine, LocalDate Today), Lazy<Task<ADemo>>> Made = new();

    /// <summary>A Wednesday, ten days after the clocks went back.</summary>
    internal static readonly LocalDate Today = new(2026, 11, 11);

    internal required AServer Server { get; init; }
    internal required Client[] Clients { get; init; }
    internal required Appointment[] Appointments { get; init; }
    internal required Course[] Courses { get; init; }
    internal required Departure[] Departures { get; init; }
    internal required ILookup<Id<Client>, DiaryPage> Diaries { get; init; }
    internal required ILookup<Id<Client>, DevicePeriod> Periods { get; init; }

    internal static Task<ADemo> On(string engine) => On(engine, Today);

    internal static Task<ADemo> On(string engine, LocalDate today) =>
        Made.GetOrAdd((engine, today), asked => new(() => Make(asked.Engine, asked.Today))).Value;

    internal static async Task<AServer> Fill(string engine, LocalDate today)
    {
        var server = await AServer.Start(engine, options => options with { IsDemo = true });
        server.PracticeId = DemoPractice.Id;
        await server.InDb(async db =>
        {
            await DemoPractice.Fill(db, today);
            return true;
        });
        return server;
    }

    private static async Task<ADemo> Make(string engine, LocalDate today)
    {
        var server = await Fill(engine, today);
        return await server.InDb(async db => new ADemo
        {
            Server = server,
            Clients = await db.Clients.AsNoTracking().ToArrayAsync(),
            Appointments = await db.Appointments.AsNoTracking().OrderBy(one => one.Start).ToArrayAsync(),
            Courses = await db.Courses.AsNoTracking().ToArrayAsync(),
            Departures = await db.Departures.AsNoTracking().ToArrayAsync(),
            Diaries = (await db.DiaryPages.AsNoTracking().ToArrayAsync()).ToLookup(one => one.ClientId),
            Periods = (await db.DevicePeriods.AsNoTracking().ToArrayAsync()).ToLookup(one => one.ClientId),
        });
    }

    /// <summary>Takes down what was made.</summary>
    internal static async ValueTask DisposeAll()
    {
        foreach (var made in Made.Values.Where(one => one.IsValueCreated && one.Value.IsCompletedSuccessfully))
        {
            await (await made.Value).Server.DisposeAsync();
        }
    }

    /// <summary>Those who tell of their nights and whose course is over.</summary>
    internal static IEnumerable<DemoClient> Finished =>
        DemoPractice.Clients.Where(one => one.Stage == DemoStage.Finished && one.TrueEffect is not null);
}
