using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Repose.Data;

namespace Repose.Web.Access;

/// <summary>Gives somebody the cookie, with how they showed who they are.</summary>
internal sealed class Cookie(SignInManager<Person> signIn)
{
    /// <summary>A password alone, which opens only the page that asks for more.</summary>
    internal Task WithPasswordOnly(Person person) => With(person, Way.Password, stays: false);

    /// <summary>A password and a code.</summary>
    internal Task WithCode(Person person) => With(person, Way.Codes, stays: false);

    /// <summary>A passkey that asked for the finger, the face or the PIN.</summary>
    internal Task WithPasskey(Person person) => With(person, Way.Passkey, stays: false);

    /// <summary>A link in a message, on the reader's own telephone: it stays for a month.</summary>
    internal Task WithLink(Person person) => With(person, Way.Link, stays: true);

    /// <summary>A new cookie in the same way, after a change that voided the old one.</summary>
    internal Task Again(Person person)
    {
        var way = signIn.Context.User.FindFirstValue(Way.Claim) ?? Way.Link;
        return With(person, way, stays: way.Equals(Way.Link, StringComparison.Ordinal));
    }

    private Task With(Person person, string way, bool stays) =>
        signIn.SignInWithClaimsAsync(person, stays, [new Claim(Way.Claim, way)]);
}
