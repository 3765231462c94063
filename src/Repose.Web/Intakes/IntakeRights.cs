using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Intakes;

/// <summary>Who may write in a client's intake: the client, and those who treat.</summary>
internal sealed class IntakeRights(CurrentUser user)
{
    public sealed record NotYours() : Refusal("intake-not-yours", IntakesText.NotYours);

    public async Task<bool> Run(Id<Client> client) =>
        (await user.Client())?.Id == client || Policies.MayCare(await user.Roles());

    /// <summary>Whether it is the client who writes.</summary>
    internal async Task<bool> IsClient(Id<Client> client) => (await user.Client())?.Id == client;
}
