using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;

namespace Repose.Web.Tests.Access;

/// <summary>Asks the running server for all its routes, and each route as everybody who must not open it.</summary>
public class EveryRoute
{
    [Fact]
    public async Task Says_who_may_open_it()
    {
        await using var server = await AServer.Start(Engine.Sqlite);

        Assert.Empty(Routes(server).Where(route => !IsOpen(route) && PolicyOf(route) is null).Select(Name));
    }

    [Theory]
    [InlineData("practice", Policies.Owner)]
    [InlineData("desk", Policies.Staff, Policies.Desk, Policies.Care, Policies.Owner)]
    [InlineData("me", Policies.Client)]
    [InlineData("account", Policies.SignedIn)]
    public async Task Is_as_strict_as_its_place(string place, params string[] policies)
    {
        await using var server = await AServer.Start(Engine.Sqlite);

        Assert.Empty(
            Routes(server)
                .Where(route =>
                    Name(route).TrimStart('/').Split('/')[0] == place && !policies.Contains(PolicyOf(route))
                )
                .Select(Name)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Refuses_everybody_it_is_not_for_and_changes_nothing(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server, host: "127.0.0.1");
        var elsewhere = await APractice.Open(server, "Elsewhere", "localhost");
        var ids = await SomeOfEverything(server, practice);
        var actors = await Actors(server, practice, elsewhere);
        var before = await Everything(server);

        var opened = new List<string>();
        foreach (var route in Routes(server).Where(route => !IsOpen(route)))
        {
            foreach (var actor in actors.Where(actor => !actor.Mays.Contains(PolicyOf(route)!)))
            {
                foreach (var method in MethodsOf(route))
                {
                    using var answer = await Ask(actor.Browser, method, PathOf(route, ids));
                    if (!IsRefusal(answer))
                    {
                        opened.Add(
                            $"{method} {Name(route)} as {actor.Who}: {(int)answer.StatusCode} {answer.Headers.Location}"
                        );
                    }
                }
            }
        }

        Assert.Empty(opened);
        Assert.Equal(before, await Everything(server));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Finds_nothing_of_one_practice_at_the_address_of_another(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server, host: "127.0.0.1");
        var elsewhere = await APractice.Open(server, "Elsewhere", "localhost");
        var ids = await SomeOfEverything(server, practice);
        var owner = await server.AsMember(elsewhere, Role.Owner | Role.Therapist | Role.Desk);
        server.PracticeId = elsewhere.Practice.Id;
        var client = await server.AsClient(elsewhere, await server.NewClient(elsewhere));
        var before = await Everything(server);

        var found = new List<string>();
        foreach (var route in Routes(server).Where(route => route.RoutePattern.Parameters.Any(IsOfAThing)))
        {
            foreach (var browser in new[] { owner, client })
            {
                foreach (var method in MethodsOf(route))
                {
                    using var answer = await Ask(browser, method, PathOf(route, ids));
                    // A form that names no handler is refused as such, after the page said what it is for.
                    if (!IsRefusal(answer) && answer.StatusCode != HttpStatusCode.BadRequest)
                    {
                        found.Add($"{method} {Name(route)}: {(int)answer.StatusCode} {answer.Headers.Location}");
                    }
                }
            }
        }

        Assert.Empty(found.Distinct());
        Assert.Equal(before, await Everything(server));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_a_client_nothing_of_another(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var ids = await SomeOfEverything(server, practice);
        var other = await ClientOf(server, practice);
        var before = await Everything(server);

        var found = new List<string>();
        foreach (
            var route in Routes(server)
                .Where(route => PolicyOf(route) is Policies.Client or Policies.SignedIn)
                .Where(route => route.RoutePattern.Parameters.Any(part => IsOfAClient(part.Name)))
        )
        {
            foreach (var method in MethodsOf(route))
            {
                using var answer = await Ask(other, method, PathOf(route, ids));
                if (!IsRefusal(answer) && answer.StatusCode != HttpStatusCode.BadRequest)
                {
                    found.Add($"{method} {Name(route)}: {(int)answer.StatusCode} {answer.Headers.Location}");
                }
            }
        }

        Assert.Empty(found);
        Assert.Equal(before, await Everything(server));
    }

    [Fact]
    public async Task Opens_to_the_one_it_is_for()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);
        var ids = await SomeOfEverything(server, practice);
        var owner = await server.AsMember(practice, Role.Owner | Role.Therapist | Role.Desk, practice.Ana.Id);

        var refused = new List<string>();
        foreach (
            var route in Routes(server)
                .Where(route =>
                    PolicyOf(route) is Policies.Staff or Policies.Desk or Policies.Care or Policies.Owner
                    && MethodsOf(route).Contains("GET")
                )
                .Where(route => route.RoutePattern.Parameters.Count == 0)
        )
        {
            using var answer = await owner.GetAsync(PathOf(route, ids));
            if (IsRefusal(answer))
            {
                refused.Add($"{Name(route)}: {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        Assert.Empty(refused);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Answers_many_at_once_as_it_answers_one(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var ids = await SomeOfEverything(server, practice);
        HttpClient[] browsers =
        [
            await server.AsMember(practice, Role.Owner | Role.Therapist | Role.Desk, practice.Ana.Id),
            await ClientOf(server, practice),
        ];
        var pages = Routes(server)
            .Where(route => MethodsOf(route).Contains("GET"))
            .Select(route => PathOf(route, ids))
            .Where(path => path != "/sorry");

        var failed = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            Enumerable
                .Repeat(pages, 5)
                .SelectMany(paths => paths)
                .SelectMany(path => browsers, (path, who) => (path, who)),
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (ask, cancel) =>
            {
                using var answer = await ask.who.GetAsync(ask.path, cancel);
                if (answer.StatusCode >= HttpStatusCode.InternalServerError)
                {
                    failed.Add($"{ask.path}: {(int)answer.StatusCode}");
                }
            }
        );

        Assert.Empty(failed);
    }

    private sealed record Actor(string Who, HttpClient Browser, params string[] Mays);

    /// <summary>Everybody, with the policies that are theirs.</summary>
    private static async Task<Actor[]> Actors(AServer server, APractice practice, APractice elsewhere)
    {
        var clientElsewhere = await ClientOf(server, elsewhere);
        var ownerElsewhere = await server.AsMember(elsewhere, Role.Owner | Role.Therapist | Role.Desk);
        var client = await ClientOf(server, practice);
        return
        [
            new("a visitor", server.At(practice)),
            new("a stranger", await server.AsStranger(practice), Policies.SignedIn),
            new("a client of another practice", Here(clientElsewhere, server, practice), Policies.SignedIn),
            new("a client", client, Policies.SignedIn, Policies.Client),
            new("the owner of another practice", Here(ownerElsewhere, server, practice), Policies.SignedIn),
            new("staff by a link", await server.AsMember(practice, Role.Owner, way: Way.Link), Policies.SignedIn),
            new(
                "staff by a password alone",
                await server.AsMember(practice, Role.Owner, way: Way.Password),
                Policies.SignedIn
            ),
            new("staff who left", await server.AsMember(practice, Role.None), Policies.SignedIn),
            new("the desk", await server.AsDesk(practice), Policies.SignedIn, Policies.Staff, Policies.Desk),
            new("a therapist", await server.AsTherapist(practice), Policies.SignedIn, Policies.Staff, Policies.Care),
        ];
    }

    private static async Task<HttpClient> ClientOf(AServer server, APractice practice) =>
        await server.AsClient(practice, await server.NewClient(practice));

    /// <summary>The same browser, at the address of this practice.</summary>
    private static HttpClient Here(HttpClient browser, AServer server, APractice practice) =>
        server.At(practice, browser);

    private static IEnumerable<RouteEndpoint> Routes(AServer server) =>
        server
            .Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            // The framework's own, beside our pages: a redirect that carries its target sealed, and files of a development build.
            .Where(route => Name(route) is not ("/_framework/opaque-redirect" or "{**path:file}"))
            .DistinctBy(route => (Name(route), string.Join(',', MethodsOf(route))));

    private static string Name(RouteEndpoint route) => route.RoutePattern.RawText ?? "";

    private static bool IsOpen(RouteEndpoint route) => route.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>The strictest of the policies that a route names; null if it names none.</summary>
    private static string? PolicyOf(RouteEndpoint route)
    {
        string[] order =
        [
            Policies.Owner,
            Policies.Care,
            Policies.Desk,
            Policies.Staff,
            Policies.Client,
            Policies.SignedIn,
        ];
        var named = route
            .Metadata.GetOrderedMetadata<IAuthorizeData>()
            .Select(one => one.Policy)
            .OfType<string>()
            .ToArray();
        return order.FirstOrDefault(named.Contains) ?? named.FirstOrDefault();
    }

    private static string[] MethodsOf(RouteEndpoint route) =>
        route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods
            ? [.. methods]
            : ["GET", "POST"];

    private static bool IsRefusal(HttpResponseMessage answer) =>
        answer.StatusCode
            is HttpStatusCode.Unauthorized
                or HttpStatusCode.Forbidden
                or HttpStatusCode.NotFound
                or HttpStatusCode.Gone
        || (
            answer.StatusCode is HttpStatusCode.Redirect
            && new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!).AbsolutePath
                is "/sign-in"
                    or "/sign-in/staff"
                    or "/not-yours"
                    or "/account/code"
        );

    /// <summary>With a form that the server itself gave to this browser, so that nothing is refused for want of one.</summary>
    private static async Task<HttpResponseMessage> Ask(HttpClient browser, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (method is not ("GET" or "HEAD" or "OPTIONS"))
        {
            var form = await browser.Open("/sign-in");
            var token = form.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
            request.Headers.Add("RequestVerificationToken", token);
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            request.Content = path.StartsWith("/api", StringComparison.Ordinal)
                ? new StringContent("{}", Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        }

        return await browser.SendAsync(request);
    }

    private static bool IsOfAThing(RoutePatternParameterPart part) =>
        !part.IsCatchAll
        && KindOf(part) is "guid" or ""
        && !Plain.Contains(part.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Parameters that name no thing of a practice.</summary>
    private static readonly string[] Plain =
    [
        "day",
        "date",
        "month",
        "week",
        "year",
        "page",
        "step",
        "path",
        "version",
    ];

    private static bool IsOfAClient(string parameter) =>
        new[] { "client", "appointment", "visit", "booking", "import" }.Any(name =>
            parameter.Contains(name, StringComparison.OrdinalIgnoreCase)
        );

    private static string KindOf(RoutePatternParameterPart part) =>
        part.ParameterPolicies.Select(policy => policy.Content).OfType<string>().FirstOrDefault() ?? "";

    private static string PathOf(RouteEndpoint route, IReadOnlyDictionary<string, string> ids)
    {
        var path = Name(route);
        foreach (var part in route.RoutePattern.Parameters)
        {
            var value =
                ids.FirstOrDefault(one => part.Name.Contains(one.Key, StringComparison.OrdinalIgnoreCase)).Value
                ?? KindOf(part) switch
                {
                    "int" or "long" => "1",
                    "datetime" => "2026-10-12",
                    _ when Plain.Contains(part.Name, StringComparer.OrdinalIgnoreCase) => "2026-10-12",
                    _ => ids[""],
                };
            var from = path.IndexOf("{" + (part.IsCatchAll ? "*" : "") + part.Name, StringComparison.Ordinal);
            from = from < 0 ? path.IndexOf("{**" + part.Name, StringComparison.Ordinal) : from;
            path = path[..from] + value + path[(path.IndexOf('}', from) + 1)..];
        }

        return path.StartsWith('/') ? path : "/" + path;
    }

    /// <summary>One of each thing that a practice has, by what routes call it.</summary>
    private static async Task<Dictionary<string, string>> SomeOfEverything(AServer server, APractice practice)
    {
        server.PracticeId = practice.Practice.Id;
        var client = await server.NewClient(practice);
        await server.AsDesk(practice);
        return await server.InDb(async db =>
        {
            var start = practice.At(2026, 10, 15, 10);
            var appointment = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                client.Id,
                new(start, practice.Ana.Id, practice.Willow.Id),
                Booked.Of(practice.Hour, []),
                AServer.Noon
            );
            db.Add(appointment);
            var invitation = new Invitation(
                db.PracticeId,
                Id<Invitation>.New(),
                Secret.Digest("secret"),
                "ida@example.com",
                "Ida",
                Role.Desk,
                null,
                AServer.Noon,
                AServer.Noon + Duration.FromDays(7)
            );
            db.Add(invitation);
            var import = new NightsImport(
                db.PracticeId,
                Id<NightsImport>.New(),
                client.Id,
                "export.zip",
                1000,
                "mark",
                "America/New_York",
                "en",
                AServer.Noon
            );
            db.Add(import);
            await db.SaveChangesAsync();
            return new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["client"] = client.Id.ToString(),
                ["appointment"] = appointment.Id.ToString(),
                ["visit"] = appointment.Id.ToString(),
                ["booking"] = appointment.Id.ToString(),
                ["service"] = practice.Hour.Id.ToString(),
                ["therapist"] = practice.Ana.Id.ToString(),
                ["room"] = practice.Willow.Id.ToString(),
                ["addon"] = practice.Lavender.Id.ToString(),
                ["member"] = (await db.Members.Select(one => one.Id).FirstAsync()).ToString(),
                ["invitation"] = invitation.Id.ToString(),
                ["import"] = import.Id.ToString(),
                ["secret"] = "secret",
                ["token"] = "secret",
                [""] = appointment.Id.ToString(),
            };
        });
    }

    /// <summary>All that is kept, as one text, but for what every request may write.</summary>
    private static async Task<string> Everything(AServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        await db.Database.OpenConnectionAsync();
        var all = new StringBuilder();
        foreach (
            var table in db
                .Model.GetEntityTypes()
                .Select(type => type.GetTableName())
                .OfType<string>()
                .Where(name => name is not ("audit_event" or "data_protection_keys"))
                .Distinct()
                .Order()
        )
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                rows.Add(
                    string.Join('|', values.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value))
                );
            }

            all.AppendLine(table).AppendJoin('\n', rows.Order(StringComparer.Ordinal)).AppendLine();
        }

        return all.ToString();
    }
}
