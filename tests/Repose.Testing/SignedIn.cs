using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Testing;

/// <summary>Signs people in for a test, without the pages.</summary>
/// <remarks>
/// A shortcut, and the only one: the server's own SignInManager issues its real cookie, in a scope of the test. How a
/// cookie is gained through the pages is what the tests of Access are about.
/// </remarks>
internal static class SignedIn
{
    /// <summary>A new owner, as signed in with a password and a code.</summary>
    internal static Task<HttpClient> AsOwner(this AServer server, APractice practice) =>
        server.AsMember(practice, Role.Owner);

    /// <summary>A new therapist, who is Ana of the calendar.</summary>
    internal static Task<HttpClient> AsTherapist(this AServer server, APractice practice) =>
        server.AsMember(practice, Role.Therapist, practice.Ana.Id);

    /// <summary>Somebody new at the desk.</summary>
    internal static Task<HttpClient> AsDesk(this AServer server, APractice practice) =>
        server.AsMember(practice, Role.Desk);

    /// <summary>A new member of the staff with any roles, signed in as strongly as the staff needs, or in another way.</summary>
    internal static async Task<HttpClient> AsMember(
        this AServer server,
        APractice practice,
        Role roles,
        Id<Therapist>? treatsAs = null,
        string way = Way.Codes
    )
    {
        var person = await server.Person();
        await server.In(
            practice,
            db =>
            {
                var name = roles.ToString().Replace(", ", " and ", StringComparison.Ordinal);
                var member = new Member(practice.Practice.Id, Id<Member>.New(), person, name, roles);
                member.TreatsAs(treatsAs);
                db.Add(member);
                return Task.CompletedTask;
            }
        );
        return await server.As(person, practice, way);
    }

    /// <summary>A client, as signed in with a link.</summary>
    internal static async Task<HttpClient> AsClient(this AServer server, APractice practice, Client client) =>
        await server.As(await server.PersonOf(practice, client), practice, Way.Link);

    /// <summary>The person as whom a client signs in from now on.</summary>
    internal static async Task<Guid> PersonOf(this AServer server, APractice practice, Client client)
    {
        var person = await server.Person();
        await server.In(
            practice,
            async db => (await db.Clients.SingleAsync(one => one.Id == client.Id)).SignsInAs(person)
        );
        return person;
    }

    /// <summary>A new client of the practice, who agreed that the diary is kept unless the test is about that.</summary>
    internal static async Task<Client> NewClient(
        this AServer server,
        APractice practice,
        string name = "Cleo Lark",
        bool agrees = true
    )
    {
        var id = Id<Client>.New();
        var email = $"{id.Value:N}@example.com";
        var client = new Client(practice.Practice.Id, id, name, email, "", server.Clock.GetCurrentInstant());
        await server.In(
            practice,
            db =>
            {
                db.Add(client);
                if (agrees)
                {
                    db.Add(
                        new ConsentAnswer(
                            practice.Practice.Id,
                            Id<ConsentAnswer>.New(),
                            id,
                            "sleep-data",
                            1,
                            1,
                            isGiven: true,
                            server.Clock.GetCurrentInstant()
                        )
                    );
                }

                return Task.CompletedTask;
            }
        );
        return client;
    }

    /// <summary>Somebody who is signed in and nobody in particular.</summary>
    internal static async Task<HttpClient> AsStranger(this AServer server, APractice practice, string way = Way.Link) =>
        await server.As(await server.Person(), practice, way);

    /// <summary>A person's browser with the cookie of a sign-in, at the practice's host name.</summary>
    internal static async Task<HttpClient> As(this AServer server, Guid personId, APractice practice, string way)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() };
        foreach (var cookie in await server.CookiesOf(personId, way))
        {
            handler.CookieContainer.SetCookies(server.Address, cookie);
        }

        return server.At(practice, new HttpClient(handler) { BaseAddress = server.Address });
    }

    /// <summary>The cookies of a sign-in, each as <c>name=value</c>.</summary>
    internal static async Task<IReadOnlyList<string>> CookiesOf(this AServer server, Guid personId, string way)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<Person>>();
        signIn.Context = http;
        var person = (await signIn.UserManager.FindByIdAsync(personId.ToString()))!;
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, [new Claim(Way.Claim, way)]);
        return [.. http.Response.Headers.SetCookie.Select(cookie => cookie!.Split(';')[0])];
    }

    /// <summary>Lets a browser ask for the practice by its host name, where it has one.</summary>
    internal static HttpClient At(this AServer server, APractice practice, HttpClient? browser = null)
    {
        browser ??= server.Visitor();
        browser.DefaultRequestHeaders.Host = practice.Practice.Host is { Length: > 0 } host
            ? $"{host}:{server.Address.Port}"
            : null;
        return browser;
    }

    internal static async Task<Guid> Person(this AServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var person = Data.Person.Of($"{Guid.NewGuid():N}@example.com");
        var made = await people.CreateAsync(person);
        Assert.True(made.Succeeded, made.ToString());
        return person.Id;
    }

    private static async Task In(this AServer server, APractice practice, Func<ReposeDb, Task> work)
    {
        await using var scope = server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Is(practice.Practice.Id);
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        await work(db);
        await db.SaveChangesAsync();
    }
}
