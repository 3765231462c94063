using Microsoft.AspNetCore.Identity;

namespace Repose.Data;

/// <summary>Somebody who signs in. Belongs to no practice: one person may work in several, and be a client of others.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public Person() => (Id, SecurityStamp) = (Guid.CreateVersion7(), Guid.NewGuid().ToString());

    /// <summary>A person known by an e-mail address, which is also the name to sign in with.</summary>
    public static Person Of(string email) => new() { UserName = email, Email = email };
}
