using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Repose.Data;
using Repose.Demo;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Server;

namespace Repose.Web.Demo;

/// <summary>Signs in to the fictional practice as one of its people, with the same cookie that everybody gets.</summary>
internal sealed class SignInToDemo(
    ServerOptions options,
    ReposeDb db,
    UserManager<Person> people,
    SignInManager<Person> signIn
)
{
    /// <param name="Who">One of <c>owner</c>, <c>therapist</c>, <c>desk</c> and <c>client</c>.</param>
    internal sealed record Request(string Who);

    internal sealed record NoSuchPerson() : Refusal("not-found", "There is nobody of that name to sign in as.");

    /// <returns>The page that this person wants to see first.</returns>
    public async Task<Outcome<string>> Run(Request request)
    {
        // Only on a server that was started for it, and only in the practice that does not exist.
        if (
            !options.IsDemo
            || db.PracticeId != DemoPractice.Id
            || DemoPractice.People.FirstOrDefault(one => one.Who.Equals(request.Who, StringComparison.Ordinal))
                is not { } one
            || await people.FindByIdAsync(one.PersonId.ToString()) is not { } person
        )
        {
            return new NoSuchPerson();
        }

        var way = one.Roles == Role.None ? Way.Link : Way.Codes;
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, [new Claim(Way.Claim, way)]);
        return one.Home;
    }
}
