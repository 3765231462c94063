namespace Repose.EndToEnd.Tests.Pages;

/// <summary>Opens the pages of visitors and clients on a phone whose owner reads Spanish: no English is left on them, and
/// the longer words break nothing.</summary>
public sealed class EveryPageInSpanish(Chromium chromium, ADemo demo) : IClassFixture<Chromium>, IClassFixture<ADemo>
{
    private const int Phone = 390;

    /// <summary>What is shown, without what says of itself that it is English.</summary>
    private const string Shown = """
        () => {
          const copy = document.body.cloneNode(true);
          copy.querySelectorAll("[lang=en], script, style").forEach((one) => one.remove());
          const said = [...copy.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap((one) =>
            ["aria-label", "title", "alt", "placeholder"].map((name) => one.getAttribute(name) ?? ""));
          return [document.title, copy.textContent, ...said].join("\n");
        }
        """;

    /// <summary>Pages that need no signing in and are yet for those who work there, who read English.</summary>
    private static readonly string[] OfStaff = ["/sign-in/staff", "/offline/room"];

    public static TheoryData<string, string> Pages { get; } =
    [
        .. EveryPage
            .Pages.Select(row => row.Data)
            .Where(page => page.Item1 is "" or "client" && !OfStaff.Contains(page.Item2)),
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task Is_in_Spanish_and_without_fault(string who, string path)
    {
        await using var reader = await chromium.Reader(demo.Server.Address, Phone);
        await reader.AddCookiesAsync([
            new()
            {
                Name = "language",
                Value = "es",
                Url = $"http://localhost:{demo.Server.Address.Port}",
            },
        ]);
        var page = await reader.NewPageAsync();
        if (who.Length > 0)
        {
            await page.GotoAsync($"/demo/sign-in/{who}");
        }

        await page.GotoAsync(demo.Of(path));

        Assert.Equal("es", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Empty(EnglishSentences.In(await page.EvaluateAsync<string>(Shown)));
        await page.IsFaultless();
    }
}
