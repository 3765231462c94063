using System.Xml.Linq;
using Repose.Web.Site;

namespace Repose.Web.Public;

/// <summary>What search engines ask for before they read.</summary>
internal static class SearchEngines
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly string[] Pages = ["/", "/services", "/therapists", "/about-massage-and-sleep"];

    extension(IEndpointRouteBuilder app)
    {
        internal void MapForSearchEngines()
        {
            app.MapGet("/robots.txt", Robots).AllowAnonymous().ExcludeFromDescription();
            app.MapGet("/sitemap.xml", Sitemap).AllowAnonymous().ExcludeFromDescription();
        }
    }

    /// <summary>Names no address that is itself a secret: those answer with "noindex".</summary>
    private static async Task<IResult> Robots(OwnAddress address) =>
        Results.Text(
            $"""
            User-agent: *
            Disallow: /account
            Disallow: /api
            Disallow: /desk
            Disallow: /me
            Disallow: /practice
            Disallow: /sign-in
            Sitemap: {await address.Of("/sitemap.xml")}

            """
        );

    private static async Task<IResult> Sitemap(
        OwnAddress address,
        CurrentPractice current,
        ReadDisclosure disclosure,
        CancellationToken cancel
    )
    {
        if (await current.Practice() is null)
        {
            return Results.NotFound();
        }

        string[] pages = await disclosure.Run(cancel) is null ? Pages : [.. Pages, "/disclosure"];
        var map = new XElement(Sitemaps + "urlset");
        foreach (var page in pages)
        {
            map.Add(new XElement(Sitemaps + "url", new XElement(Sitemaps + "loc", await address.Of(page))));
        }

        return Results.Text($"""<?xml version="1.0" encoding="UTF-8"?>{map}""", "application/xml");
    }
}
