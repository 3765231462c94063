using System.Security.Cryptography;
using System.Text;
using Repose.Pictures;

namespace Repose.Web.Site;

/// <summary>The styles of pictures, for the pages that have any.</summary>
internal static class PictureStyle
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(Stylesheet.Pictures);

    /// <summary>The address changes with the styles, so a browser may keep them for ever.</summary>
    internal static string Href { get; } = $"/pictures.{Convert.ToHexStringLower(SHA256.HashData(Text))[..10]}.css";

    internal static void MapPictureStyle(this WebApplication app) =>
        app.MapGet(
                Href,
                (HttpContext http) =>
                {
                    http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    return Results.Bytes(Text, "text/css; charset=utf-8");
                }
            )
            .AllowAnonymous();
}
