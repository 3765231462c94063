using Microsoft.AspNetCore.Identity;

namespace Repose.Data;

/// <summary>Somebody who signs in. Belongs to no practice: one person may work in several, and be a client of others.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public Person() => (Id, SecurityStamp) = (Guid.CreateVersion7(), Guid.NewGuid().ToString());

    /// <summary>The half-minute of the last code that was used to sign in. A code works once.</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>Uses up the code of a half-minute.</summary>
    /// <returns>Whether it is later than every code that was used before.</returns>
    public bool TryUseCode(long step)
    {
        if (step <= LastCodeStep)
        {
            return false;
        }

        LastCodeStep = step;
        return true;
    }

    /// <summary>A person known by an e-mail address, which is also the name to sign in with.</summary>
    public static Person Of(string email) => new() { UserName = email, Email = email };
}
