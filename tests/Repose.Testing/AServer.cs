using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Testing;

/// <summary>The whole server on a fresh database and a port of its own, with a clock that the test sets.</summary>
internal sealed class AServer : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly Func<Task> drop;
    private readonly string mailFolder;
    private readonly string uploadFolder;

    private AServer(WebApplication app, Func<Task> drop, string mailFolder, string uploadFolder, FakeClock clock) =>
        (server, this.drop, this.mailFolder, this.uploadFolder, Clock) = (app, drop, mailFolder, uploadFolder, clock);

    /// <summary>A Monday noon in New York, three weeks before the clocks go back.</summary>
    internal static Instant Noon { get; } = Instant.FromUtc(2026, 10, 12, 16, 0);

    internal FakeClock Clock { get; }

    /// <summary>Where its data are.</summary>
    internal DatabaseAddress Database => Services.GetRequiredService<ServerOptions>().Database;

    internal Uri Address => new(server.Urls.First());

    internal IServiceProvider Services => server.Services;

    /// <summary>The practice that <see cref="InPractice"/> works for; the first that was made.</summary>
    internal Id<MassagePractice> PracticeId { get; set; }

    internal DirectoryInfo MailFolder => new(mailFolder);

    /// <summary>Where files that clients bring lie.</summary>
    internal DirectoryInfo UploadFolder => new(uploadFolder);

    /// <param name="engine">One of <see cref="Engine"/>.</param>
    /// <param name="change">Changes how the server is started.</param>
    internal static async Task<AServer> Start(string engine, Func<ServerOptions, ServerOptions>? change = null)
    {
        var (address, drop) = await Databases.Create(engine);
        var mail = Directory.CreateTempSubdirectory("repose-mail-").FullName;
        var uploads = Directory.CreateTempSubdirectory("repose-uploads-").FullName;
        var options = new ServerOptions
        {
            Database = address,
            Urls = "http://127.0.0.1:0",
            MailFolder = mail,
            UploadFolder = uploads,
            RunsSchedule = false,
        };
        var clock = new FakeClock(Noon);
        var builder = ReposeServer.Describe(change?.Invoke(options) ?? options, clock);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        ReposeServer.Map(app);
        await app.StartAsync();
        return new(app, drop, mail, uploads, clock);
    }

    /// <summary>A visitor's browser without a window: keeps cookies, follows no redirect unless asked.</summary>
    internal HttpClient Visitor(bool follows = false) =>
        new(new HttpClientHandler { AllowAutoRedirect = follows, CookieContainer = new() }) { BaseAddress = Address };

    /// <summary>Works in the practice as a request would, with services of its own.</summary>
    internal async Task<T> InPractice<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Is(PracticeId);
        return await work(scope.ServiceProvider);
    }

    internal Task InPractice(Func<IServiceProvider, Task> work) =>
        InPractice(async services =>
        {
            await work(services);
            return true;
        });

    /// <summary>Reads or writes the database of the practice directly.</summary>
    internal Task<T> InDb<T>(Func<ReposeDb, Task<T>> work) =>
        InPractice(services => work(services.GetRequiredService<ReposeDb>()));

    public async ValueTask DisposeAsync()
    {
        // Scheduled work ends before its database does.
        await server.StopAsync();
        await server.DisposeAsync();
        await drop();
        Directory.Delete(mailFolder, recursive: true);
        Directory.Delete(uploadFolder, recursive: true);
    }
}
