using System.Net;
using Repose.Testing;
using Repose.Web.Phone;
using Repose.Web.Tests.Public;

namespace Repose.Web.Tests.Diary;

/// <summary>What a phone keeps, for which the service worker asks without cookies.</summary>
public sealed class ThePagesOfAPhone
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Copies { get; } =
    [.. OfflinePages.All.Select(page => page.Copy).Append(OfflinePages.Otherwise).Distinct()];

    [Theory, MemberData(nameof(Copies))]
    public async Task Are_open_to_anybody_and_hold_nothing_of_anybody(string copy)
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        using var visitor = home.Server.Visitor();

        using var answer = await visitor.GetAsync(new Uri(copy, UriKind.Relative), Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("__RequestVerificationToken", text, StringComparison.Ordinal);
        Assert.Equal(text, await home.Browser.GetStringAsync(new Uri(copy, UriKind.Relative), Cancel));
    }

    [Fact]
    public async Task Stand_in_for_pages_that_are_there()
    {
        await using var home = await AClient.Open(Engine.Sqlite);

        // The room's own stand below its address; a test of the room finds them.
        var own = OfflinePages.All.Where(page => page.Path != "/desk/room").ToList();
        Assert.All(own, page => Assert.StartsWith("/me", page.Path, StringComparison.Ordinal));
        foreach (var page in own)
        {
            using var answer = await home.Browser.GetAsync(new Uri(page.Path, UriKind.Relative), Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Are_named_anew_when_the_practice_is()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var before = await Worker(home);

        Assert.Equal(before, await Worker(home));
        await home.Server.Change((_, practice) => practice.Present("Stillwater Two", practice.Zone, practice.Profile));

        Assert.NotEqual(before, await Worker(home));
    }

    private static Task<string> Worker(AClient home) =>
        home.Browser.GetStringAsync(new Uri("/service-worker.js", UriKind.Relative), Cancel);
}
