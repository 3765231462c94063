using Repose.Web.Server;

namespace Repose.Web.Site;

/// <summary>The address under which people reach this practice.</summary>
internal sealed class OwnAddress(ServerOptions options, IHttpContextAccessor http, CurrentPractice current)
{
    /// <summary>The whole address of one of our pages.</summary>
    /// <param name="path">With the slash at its start.</param>
    public async Task<Uri> Of(string path) => new(await Root(), path);

    private async Task<Uri> Root()
    {
        var request = http.HttpContext!.Request;
        return await current.Practice() is { Host.Length: > 0 } practice
            ? new UriBuilder(request.Scheme, practice.Host, request.Host.Port ?? -1).Uri
            : options.PublicAddress ?? new Uri($"{request.Scheme}://{request.Host}");
    }
}
