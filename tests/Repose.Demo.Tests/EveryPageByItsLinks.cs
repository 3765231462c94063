using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Repose.Testing;

namespace Repose.Demo.Tests;

/// <summary>Walks from the first page along every link, as somebody who does not know a single address.</summary>
public partial class EveryPageByItsLinks
{
    /// <summary>Pages that a link leads to once somebody has done something, and nobody here does.</summary>
    private static readonly HashSet<string> AfterADeed =
    [
        // Codes are for those who sign in with a password.
        "/account/code",
        // A protocol is changed when it was copied, and an intake is signed when its last page was filled in.
        "/practice/setup/protocols/{Key}/change",
        "/desk/clients/{Client:guid}/intake/sign",
        // A letter is opened when it was written.
        "/desk/clients/{Client:guid}/letters/{Letter:guid}",
    ];

    [Theory]
    [InlineData("owner", "/practice", "/desk", "/account")]
    [InlineData("therapist", "/desk/calendar-address")]
    [InlineData("desk", "/desk/messages", "/desk/wait-list")]
    [InlineData("client", "/me", "/account")]
    public async Task Is_found_by_those_for_whom_it_is(string who, params string[] places)
    {
        var demo = await ADemo.On(Engine.Sqlite);
        using var visitor = demo.Server.Visitor(follows: true);

        var found = await Walk(visitor, $"/demo/sign-in/{who}");

        var hidden = Pages(demo.Server)
            .Where(page => places.Any(place => page == place || page.StartsWith(place + "/", StringComparison.Ordinal)))
            .Where(page => !AfterADeed.Contains(page))
            .Where(page => !found.Any(path => IsOf(page, path)))
            .ToList();
        Assert.Empty(hidden);
    }

    [Fact]
    public async Task Is_found_by_a_visitor()
    {
        var demo = await ADemo.On(Engine.Sqlite);
        using var visitor = demo.Server.Visitor(follows: true);

        var found = await Walk(visitor, "/");

        string[] wanted =
        [
            "/",
            "/services",
            "/therapists",
            "/about-massage-and-sleep",
            "/disclosure",
            "/book",
            "/sign-in",
            "/sign-in/staff",
        ];
        Assert.Empty(wanted.Except(found));
    }

    /// <summary>The pages that were reached, each id in an address as <c>{}</c>. Of pages about one thing, the first is opened.</summary>
    private static async Task<HashSet<string>> Walk(HttpClient visitor, string first)
    {
        var (found, ahead) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>([first]));
        while (ahead.TryDequeue(out var path))
        {
            using var answer = await visitor.GetAsync(path);
            Assert.True(answer.IsSuccessStatusCode, $"{path} answers {(int)answer.StatusCode}");
            found.Add(Shape(answer.RequestMessage!.RequestUri!.AbsolutePath));
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            foreach (var link in (await answer.Page()).Links.OfType<IHtmlAnchorElement>())
            {
                var to = new Uri(link.Href);
                if (to.Authority == visitor.BaseAddress!.Authority && found.Add(Shape(to.AbsolutePath)))
                {
                    ahead.Enqueue(to.PathAndQuery);
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> Pages(AServer server) =>
        server
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(route => route.RoutePattern.RawText!);

    private static bool IsOf(string page, string path) =>
        Regex.IsMatch(
            path,
            $"^{Regex.Replace(page, "\\{[^}]+\\}", "[^/]+")}$",
            RegexOptions.None,
            Regex.InfiniteMatchTimeout
        );

    private static string Shape(string path) => Ids().Replace("/" + path.Trim('/'), "{}");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Ids();
}
