using Repose.Practice;

namespace Repose.Web.Treating;

/// <summary>Reads what screening says of a session with a client.</summary>
internal sealed class ReadLimits
{
    public Task<Limits> Run(Id<Client> client, CancellationToken cancel) => Task.FromResult(Limits.None);
}
