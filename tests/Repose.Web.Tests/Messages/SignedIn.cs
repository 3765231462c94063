using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;

namespace Repose.Web.Tests.Messages;

/// <summary>Browsers of people who have signed in: with the cookie that the server gives after any way to sign in.</summary>
internal static class SignedIn
{
    internal static async Task<HttpClient> AsMember(AServer server, Role roles, Id<Therapist>? therapist = null)
    {
        var person = await Person(server);
        await server.InDb(db =>
        {
            var member = new Member(server.PracticeId, Id<Member>.New(), person.Id, "Dora", roles);
            member.TreatsAs(therapist);
            db.Add(member);
            return db.SaveChangesAsync();
        });
        return await Browser(server, person, Way.Passkey);
    }

    internal static async Task<HttpClient> AsClient(AServer server, Client client)
    {
        var person = await Person(server);
        await server.InDb(async db =>
        {
            db.Attach(client);
            client.SignsInAs(person.Id);
            return await db.SaveChangesAsync();
        });
        return await Browser(server, person, Way.Link);
    }

    private static Task<Person> Person(AServer server) =>
        server.InPractice(async services =>
        {
            var person = Data.Person.Of($"{Guid.NewGuid():N}@example.org");
            var made = await services.GetRequiredService<UserManager<Person>>().CreateAsync(person);
            Assert.True(made.Succeeded);
            return person;
        });

    private static Task<HttpClient> Browser(AServer server, Person person, string way) =>
        server.InPractice(async services =>
        {
            var principal = await services.GetRequiredService<SignInManager<Person>>().CreateUserPrincipalAsync(person);
            ((ClaimsIdentity)principal.Identity!).AddClaim(new(Way.Claim, way));
            var cookies = services
                .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
                .Get(IdentityConstants.ApplicationScheme);
            var ticket = cookies.TicketDataFormat.Protect(
                new AuthenticationTicket(principal, IdentityConstants.ApplicationScheme)
            );
            var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() };
            handler.CookieContainer.Add(server.Address, new System.Net.Cookie("repose", ticket));
            return new HttpClient(handler) { BaseAddress = server.Address };
        });
}
