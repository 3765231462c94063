using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Repose.Practice;
using Repose.Web.Server;

namespace Repose.Web.Site;

/// <summary>The address under which people reach a practice, for links in messages.</summary>
/// <remarks>Never what a request called us: anybody may say that.</remarks>
internal sealed class SiteAddress(ServerOptions options, IServer server)
{
    /// <summary>The address of a page.</summary>
    /// <param name="practice">Whose page: one with a host name of its own is linked under that name. Null before there is one.</param>
    /// <param name="path">The path, such as <c>/me/visits</c>.</param>
    public Uri Of(MassagePractice? practice, string path)
    {
        var address = new UriBuilder(Root());
        if (practice?.Host is { Length: > 0 } host)
        {
            address.Host = host;
        }

        return new(address.Uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + path);
    }

    private Uri Root() =>
        options.PublicAddress
        ?? new(
            (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? options.Urls.Split(';')[0])
                // "Every address of this machine" is no address that anybody could follow.
                .Replace("//+", "//localhost", StringComparison.Ordinal)
                .Replace("//*", "//localhost", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
                .Replace("//[::]", "//localhost", StringComparison.Ordinal)
        );
}
