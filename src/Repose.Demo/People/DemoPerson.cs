using Repose.Practice;

namespace Repose.Demo;

/// <summary>Somebody who can sign in to the demonstration with one click.</summary>
/// <param name="Who">The name in the address: <c>owner</c>, <c>therapist</c>, <c>desk</c> or <c>client</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The address, at example.org: nobody receives what is sent there.</param>
/// <param name="PersonId">Who signs in.</param>
/// <param name="Roles">What they may do in the practice; none for a client.</param>
/// <param name="Home">The first page that they want to see.</param>
public sealed record DemoPerson(string Who, string Name, string Email, Guid PersonId, Role Roles, string Home)
{
    internal static DemoPerson Of(string who, string name, Role roles, string home) =>
        new(who, name, Emails.Of(name), Seed.Id<DemoPerson>(name).Value, roles, home);
}
