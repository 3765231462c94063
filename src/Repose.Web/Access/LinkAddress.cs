using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Access;

/// <summary>The address that a link in a message begins with. Never what a request called us: anybody may say that.</summary>
internal sealed class LinkAddress(ServerOptions options, IServer server)
{
    /// <summary>A page of a practice, at its host name if it has one.</summary>
    internal Uri Of(MassagePractice? practice, string path)
    {
        var address = new UriBuilder(Base()) { Path = path };
        if (practice?.Host is { Length: > 0 } host)
        {
            address.Host = host;
        }

        return address.Uri;
    }

    private Uri Base()
    {
        if (options.PublicAddress is { } named)
        {
            return named;
        }

        var first =
            server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? options.Urls.Split(';')[0];
        // "Any address of this machine" is no address to go to.
        return new(
            first
                .Replace("//*", "//localhost", StringComparison.Ordinal)
                .Replace("//+", "//localhost", StringComparison.Ordinal)
                .Replace("//[::]", "//localhost", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
        );
    }
}
