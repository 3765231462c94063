using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Phone;

/// <summary>What a phone needs to install the client's pages and to open them without a connection.</summary>
internal static class PhoneEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>A short name of this program with its files: what is kept of another is fetched anew.</summary>
    private static readonly byte[] Program =
    [
        .. typeof(PhoneEndpoints).Module.ModuleVersionId.ToByteArray(),
        .. Files(Path.ChangeExtension(typeof(PhoneEndpoints).Assembly.Location, "staticwebassets.endpoints.json")),
    ];

    internal static void MapPhone(this IEndpointRouteBuilder app)
    {
        app.MapGet("/service-worker.js", Worker).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/manifest.webmanifest", Manifest).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>The list of pages and a name for this version of them; what is done with both is in <c>offline.js</c>.</summary>
    private static async Task<ContentHttpResult> Worker(HttpContext http, CurrentPractice current)
    {
        var practice = await current.Practice();
        var version = Convert.ToHexStringLower(
            SHA256.HashData([
                .. Program,
                .. Encoding.UTF8.GetBytes(
                    $"{practice?.Name}\n{practice?.Profile.Phone}\n{practice?.Jurisdiction}\n{Language.Spoken.Code}"
                ),
            ])
        )[..12];
        var pages = JsonSerializer.Serialize(
            OfflinePages.All.Select(page => page with { Copy = OfflinePages.Spoken(page.Copy) }),
            Json
        );
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Text(
            $$"""
            self.offline = { version: "{{version}}", otherwise: "{{OfflinePages.Spoken(
                OfflinePages.Otherwise
            )}}", pages: {{pages}} };
            importScripts("/waiting.js?{{version}}", "/room-taps.js?{{version}}", "/offline.js?{{version}}");

            """,
            "text/javascript",
            Encoding.UTF8
        );
    }

    private static async Task<ContentHttpResult> Manifest(CurrentPractice current)
    {
        var name = (await current.Practice())?.Name ?? "Repose";
        var manifest = new
        {
            id = "/me",
            name,
            short_name = name,
            start_url = "/me",
            scope = "/",
            display = "standalone",
            background_color = "#f5f1ea",
            theme_color = "#17485a",
            icons = new[]
            {
                Icon("/icon-192.png", "192x192", "any"),
                Icon("/icon-512.png", "512x512", "any"),
                Icon("/icon-mask-512.png", "512x512", "maskable"),
            },
        };
        return TypedResults.Text(JsonSerializer.Serialize(manifest, Json), "application/manifest+json", Encoding.UTF8);
    }

    private static object Icon(string src, string sizes, string purpose) =>
        new
        {
            src,
            sizes,
            type = "image/png",
            purpose,
        };

    private static byte[] Files(string list) => File.Exists(list) ? File.ReadAllBytes(list) : [];
}
