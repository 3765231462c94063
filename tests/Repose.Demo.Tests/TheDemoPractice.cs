using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Demo.Tests;

public class TheDemoPractice
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_the_same_each_time_down_to_the_last_column(string engine)
    {
        // Both are new: in the one that is shared, whoever looks around leaves a trace.
        await using var once = await ADemo.Fill(engine, ADemo.Today);
        await using var again = await ADemo.Fill(engine, ADemo.Today);

        Assert.Equal(await once.InDb(Digest), await again.InDb(Digest));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Is_another_on_another_day(string engine)
    {
        var demo = await ADemo.On(engine);
        await using var other = await ADemo.Fill(engine, ADemo.Today.PlusDays(1));

        Assert.NotEqual(await demo.Server.InDb(Digest), await other.InDb(Digest));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_four_therapists_three_rooms_and_about_sixty_clients(string engine)
    {
        var demo = await ADemo.On(engine);

        Assert.Equal(4, await demo.Server.InDb(db => db.Therapists.CountAsync()));
        Assert.Equal(3, await demo.Server.InDb(db => db.Rooms.CountAsync()));
        Assert.InRange(demo.Clients.Length, 55, 65);
        Assert.Equal(demo.Clients.Length, demo.Clients.Select(one => one.Name).Distinct().Count());
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Names_nobody_who_could_be_reached(string engine)
    {
        var demo = await ADemo.On(engine);
        var people = await demo.Server.InDb(db => db.Users.Select(one => one.Email!).ToListAsync());
        var messages = await demo.Server.InDb(db => db.Outbox.Select(one => one.Recipient).Distinct().ToListAsync());
        var practice = await demo.Server.InDb(db => db.Practices.SingleAsync());

        Assert.All(
            [.. demo.Clients.Select(one => one.Email), .. people, .. messages, practice.Profile.Email],
            address => Assert.EndsWith("@example.org", address, StringComparison.Ordinal)
        );
        Assert.All(
            [.. demo.Clients.Select(one => one.Phone), practice.Profile.Phone],
            phone => Assert.Matches(@"^\(802\) 555-01\d\d$", phone)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Can_be_searched_for_every_client(string engine)
    {
        var demo = await ADemo.On(engine);
        var words = await demo.Server.InDb(db => db.ClientWords.Select(one => one.ClientId).Distinct().CountAsync());

        Assert.Equal(demo.Clients.Length, words);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keeps_what_was_sent_and_seen_lately(string engine)
    {
        var demo = await ADemo.On(engine);

        Assert.True(await demo.Server.InDb(db => db.Outbox.CountAsync(one => one.SentAt != null)) > 50);
        Assert.True(await demo.Server.InDb(db => db.Deliveries.AnyAsync(one => !one.Succeeded)));
        Assert.True(await demo.Server.InDb(db => db.AuditEvents.CountAsync()) > 100);
        Assert.True(await demo.Server.InDb(db => db.WaitList.CountAsync()) >= 3);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_told_everybody_who_was_there_what_the_law_asks_for(string engine)
    {
        var demo = await ADemo.On(engine);
        var signed = await demo.Server.InDb(db => db.SignedDisclosures.Select(one => one.ClientId).ToListAsync());
        var treated = await demo.Server.InDb(db =>
            db.Appointments.Where(one => one.State == AppointmentState.Done)
                .Select(one => one.ClientId!.Value)
                .Distinct()
                .ToListAsync()
        );

        Assert.Empty(treated.Except(signed));
        Assert.Equal(signed.Count, signed.Distinct().Count());
        Assert.True(await demo.Server.InDb(db => db.SignedDisclosures.AllAsync(one => one.Text.Length > 200)));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Has_packages_new_half_used_and_used_up(string engine)
    {
        var demo = await ADemo.On(engine);
        var sales = await demo.Server.InDb(db => db.PackageSales.Include(one => one.Uses).ToListAsync());

        Assert.Contains(sales, one => one.Left == 0);
        Assert.Contains(sales, one => one.Left > 0 && one.Uses.Count > 0);
        Assert.All(sales, one => Assert.True(one.Left >= 0));
    }

    /// <summary>Of all tables but those in which the server keeps keys and stamps of its own.</summary>
    private static async Task<string> Digest(ReposeDb db)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tables = db
            .Model.GetEntityTypes()
            .Select(type => type.GetTableName()!)
            .Distinct()
            .Where(table => !table.Contains("data_protection", StringComparison.Ordinal))
            .Where(table => table is not ("setup_stamp" or "calendar_stamp"))
            .Order(StringComparer.Ordinal);
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            // Names of our own tables.
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(string.Join('|', row));
            }

            rows.Sort(StringComparer.Ordinal);
            hash.AppendData(Encoding.UTF8.GetBytes($"{table}\n{string.Join('\n', rows)}\n"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
