using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Server;

namespace Nights;

/// <summary>A practice with clients who are signed in; the first has ten years of nights, the second five.</summary>
internal static class Fill
{
    private static readonly int[] Years = [10, 5];

    internal static async Task<int> Run(string text, int clients, string file)
    {
        if (!DatabaseAddress.TryParse(text, out var address))
        {
            throw new ArgumentException($"{text} is no database.");
        }

        var services = new ServiceCollection();
#pragma warning disable RS0030 // The server that is measured goes by today.
        ReposeServer.AddServices(services, new ServerOptions { Database = address }, SystemClock.Instance);
        var now = SystemClock.Instance.GetCurrentInstant();
#pragma warning restore RS0030
        await using var provider = services.AddLogging().BuildServiceProvider();
        await Store.Prepare(address, CancellationToken.None);
        var practice = new MassagePractice(Id<MassagePractice>.New(), "Bench", "America/New_York", now);
        practice.AnswerAt("127.0.0.1");
        var people = await Add(provider, practice, clients, now);
        var therapist = await Therapist(provider, practice);
        await File.WriteAllLinesAsync(
            $"{file}.therapist",
            [await Cookie(provider, therapist, Way.Codes), .. await Longest(provider, practice)]
        );
        await using var lines = new StreamWriter(file);
        foreach (var person in people)
        {
            await lines.WriteLineAsync($"{person.Id} {await Cookie(provider, person, Way.Link)}");
        }

        return 0;
    }

    private static async Task<List<Person>> Add(
        IServiceProvider provider,
        MassagePractice practice,
        int clients,
        Instant now
    )
    {
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Is(practice.Id);
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        db.Add(practice);
        var people = new List<Person>();
        for (var number = 0; number < clients; number++)
        {
            var email = $"client{number}@example.org";
            var person = Person.Of(email);
            person.NormalizedEmail = person.NormalizedUserName = email.ToUpperInvariant();
            var client = new Client(practice.Id, Id<Client>.New(), $"Client {number}", email, "", now);
            client.SignsInAs(person.Id);
            db.AddRange(person, client, Agreement(client, now));
            if (number < Years.Length)
            {
                db.Add(Agreement(client, now, "therapist"));
                db.AddRange(new ManyYears(practice, client, now, Years[number]).All());
            }

            people.Add(person);
        }

        await db.SaveChangesAsync();
        return people;
    }

    private static ConsentAnswer Agreement(Client client, Instant now, string what = "sleep-data") =>
        new(client.PracticeId, Id<ConsentAnswer>.New(), client.Id, what, 1, 1, isGiven: true, now);

    /// <summary>Somebody who treats, to open charts.</summary>
    private static async Task<Person> Therapist(IServiceProvider provider, MassagePractice practice)
    {
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Is(practice.Id);
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        var person = Person.Of("therapist@example.org");
        person.NormalizedEmail = person.NormalizedUserName = "THERAPIST@EXAMPLE.ORG";
        db.AddRange(person, new Member(practice.Id, Id<Member>.New(), person.Id, "Ana", Role.Therapist));
        await db.SaveChangesAsync();
        return person;
    }

    /// <summary>The ids of those with years of nights, in the order of <see cref="Years"/>.</summary>
    private static async Task<IEnumerable<string>> Longest(IServiceProvider provider, MassagePractice practice)
    {
        await using var scope = provider.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Is(practice.Id);
        var db = scope.ServiceProvider.GetRequiredService<ReposeDb>();
        var found = new List<string>();
        for (var number = 0; number < Years.Length; number++)
        {
            var name = $"Client {number}";
            found.Add((await db.Clients.SingleAsync(one => one.Name == name)).Id.ToString());
        }

        return found;
    }

    /// <summary>The server's own cookie of a sign-in.</summary>
    private static async Task<string> Cookie(IServiceProvider provider, Person person, string way)
    {
        await using var scope = provider.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<Person>>();
        signIn.Context = http;
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, [new Claim(Way.Claim, way)]);
        return string.Join("; ", http.Response.Headers.SetCookie.Select(cookie => cookie!.Split(';')[0]));
    }
}
