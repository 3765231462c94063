using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Access;

namespace Repose.Web.Tests.Access;

/// <summary>A member of the staff with a password, and with an app for codes if it is set up.</summary>
internal sealed record SomeStaff(AServer Server, Guid PersonId, string Email, string Key)
{
    internal const string Password = "four words to remember";

    /// <summary>The code that the app shows now.</summary>
    internal string Code => Codes.At(Key, Codes.StepOf(Server.Clock.GetCurrentInstant()));

    internal static async Task<SomeStaff> Make(
        AServer server,
        APractice practice,
        Role roles = Role.Owner,
        bool hasCode = true
    )
    {
        var email = $"{Guid.NewGuid():N}@example.com";
        var key = Codes.NewKey();
        var id = await server.InPractice(async services =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            var person = Person.Of(email);
            await people.CreateAsync(person, Password);
            if (hasCode)
            {
                var store = (IUserAuthenticatorKeyStore<Person>)services.GetRequiredService<IUserStore<Person>>();
                await store.SetAuthenticatorKeyAsync(person, key, CancellationToken.None);
                await people.SetTwoFactorEnabledAsync(person, true);
            }

            var db = services.GetRequiredService<ReposeDb>();
            db.Add(new Member(practice.Practice.Id, Id<Member>.New(), person.Id, "Olga Owner", roles));
            await db.SaveChangesAsync();
            return person.Id;
        });
        return new(server, id, email, key);
    }

    internal Task<HttpResponseMessage> TypePassword(HttpClient browser, string password = Password) =>
        browser.Send("/sign-in/staff", "password", ("Form.Email", Email), ("Form.Password", password));

    internal Task<HttpResponseMessage> TypeCode(HttpClient browser, string? code = null) =>
        browser.Send("/sign-in/code", "code", ("Form.Code", code ?? Code));

    /// <summary>Signs in through the pages; the next code is another one.</summary>
    internal async Task<HttpClient> SignIn()
    {
        var browser = Server.Visitor();
        (await TypePassword(browser)).LeadsTo("/sign-in/code");
        (await TypeCode(browser)).LeadsTo("/desk/today");
        Server.Clock.Advance(Duration.FromSeconds(60));
        return browser;
    }
}
