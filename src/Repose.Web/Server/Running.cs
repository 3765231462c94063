using NodaTime;
using Repose.Content;
using Repose.Data.Sqlite;
using Repose.Web.Access.FirstStart;
using Repose.Web.Demo;

namespace Repose.Web.Server;

/// <summary>A server from its start to its end.</summary>
internal static class Running
{
#pragma warning disable RS0030 // Here, and only here, the server names the system's clock.
    internal static IClock Clock => SystemClock.Instance;
#pragma warning restore RS0030

    internal static async Task<int> Run(ServerOptions options, CancellationToken cancel)
    {
        using var owner = options.Database.File is { } file ? FileOwner.Take(file) : null;
        if (options.Database.File is not null && owner is null)
        {
            await Console.Error.WriteLineAsync(
                $"{options.Database.File} is in use by another repose. Stop that one first, or name another file with --database."
            );
            return 3;
        }

        // The tables are brought up to date and the content is read while the server is put together: each takes a part of
        // the first second, and content with a mistake stops the start and not the first visitor. Spanish only puts other
        // words into what was read in English; it is read when the first visitor has been answered.
        var tables = Task.Run(() => Store.Prepare(options.Database, cancel), cancel);
        var content = Task.Run(() => ContentLibrary.English, cancel);
        var builder = ReposeServer.Describe(options, Clock);
        await using var app = builder.Build();
        ReposeServer.Map(app);
        await tables;
        var made = options.IsDemo ? await DemoStart.Fill(app.Services, Clock, cancel) : null;
        var firstReads = Task.Run(() => FirstReads.Run(app.Services, cancel), cancel);
        await content;
        await app.StartAsync(cancel);
        await firstReads;
        if (options.IsDemo)
        {
            await Console.Out.WriteLineAsync(DemoStart.Welcome(app.Urls.First(), made));
        }

        await Console.Out.WriteLineAsync($"Repose listens at {string.Join(" and ", app.Urls)}. Stop it with Ctrl+C.");
        await PrintSetUpLink(app.Services, cancel);
        var stopped = app.WaitForShutdownAsync(cancel);
        await ReadSpanish(app.Lifetime.ApplicationStopping);
        await stopped;
        return 0;
    }

    /// <summary>Reads the content in Spanish, unless the server stops before. A mistake in it stops the server.</summary>
    private static async Task ReadSpanish(CancellationToken stopping)
    {
        await Task.Delay(TimeSpan.FromSeconds(2), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stopping.IsCancellationRequested)
        {
            _ = ContentLibrary.Spanish;
        }
    }

    private static async Task PrintSetUpLink(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var offer = await scope.ServiceProvider.GetRequiredService<OfferSetUp>().Run(cancel);
        if (offer.Succeeded)
        {
            await Console.Out.WriteLineAsync($"There is no practice yet. Set it up, once, at {offer.Value}");
        }
    }
}
