using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Demo;

namespace Repose.Web.Demo;

/// <summary>What happens when a demonstration starts: the day's practice is made, and the ways in are printed.</summary>
internal static class DemoStart
{
    /// <summary>
    /// The file for the practice as this program makes it today. Those of other days, and of programs with other tables or
    /// another practice, are removed, unless somebody works on them.
    /// </summary>
    internal static string FileOf(DirectoryInfo folder, IClock clock)
    {
        var file = Path.Combine(folder.FullName, $"practice-{Today(clock):uuuu'-'MM'-'dd}-{Made()}.db");
        foreach (
            var old in folder
                .GetFiles("practice-*.db")
                .Where(old => !old.FullName.Equals(file, StringComparison.Ordinal))
        )
        {
            using var owner = Data.Sqlite.FileOwner.Take(old.FullName);
            if (owner is not null)
            {
                foreach (var part in (string[])["", "-wal", "-shm", ".lock"])
                {
                    File.Delete(old.FullName + part);
                }
            }
        }

        return file;
    }

    /// <summary>Makes the practice if it is not there yet.</summary>
    /// <returns>How long that took; null if it was there.</returns>
    internal static async Task<TimeSpan?> Fill(IServiceProvider services, IClock clock, CancellationToken cancel)
    {
        var since = Stopwatch.GetTimestamp();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Is(DemoPractice.Id);
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        if (await db.Practices.AnyAsync(cancel))
        {
            return null;
        }

        await DemoPractice.Fill(db, Today(clock), cancel);
        return Stopwatch.GetElapsedTime(since);
    }

    /// <summary>Where to go, with the ways in.</summary>
    internal static string Welcome(string address, TimeSpan? took)
    {
        var ways = DemoPractice.People.Select(one =>
            $"    {one.Who, -10} {address}/demo/sign-in/{one.Who, -10}  {one.Name}"
        );
        var made = took is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"It was made in {time.TotalSeconds:0.0} s.")
            : "It was made earlier today.";
        return $"""

            A practice that does not exist, with {DemoPractice.Clients.Count} clients and two years of visits. {made}

                the public page      {address}
                sign in with one click:
            {string.Join(Environment.NewLine, ways)}

            Nothing here is real, and nothing is sent to anybody. Anyone who can reach this address can sign in.
            """;
    }

    /// <summary>A short name for how this program makes the practice: its tables, and what it fills in.</summary>
    private static string Made() =>
        Convert.ToHexStringLower(
            SHA256.HashData([
                .. typeof(Data.Sqlite.SqliteStore).Module.ModuleVersionId.ToByteArray(),
                .. typeof(DemoPractice).Module.ModuleVersionId.ToByteArray(),
            ])
        )[..8];

    private static LocalDate Today(IClock clock) => clock.GetCurrentInstant().InZone(DemoPractice.Zone).Date;
}
