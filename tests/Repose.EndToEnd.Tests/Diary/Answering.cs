using Microsoft.Playwright;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>How a client answers the diary's questions on a phone.</summary>
internal static class Answering
{
    internal static readonly PageGetByRoleOptions Save = new() { Name = "Save this morning" };

    /// <summary>One of the answers under a question.</summary>
    internal static ILocator Answer(this IPage page, string question, string answer) =>
        page.GetByRole(AriaRole.Group, new() { Name = question })
            .GetByRole(AriaRole.Button, new() { Name = answer, Exact = true });

    /// <summary>One of the words on a scale.</summary>
    internal static ILocator Word(this IPage page, string question, string word) =>
        page.Locator("fieldset", new() { Has = page.GetByText(question) }).GetByText(word, new() { Exact = true });

    /// <summary>Today's line in the list of seven.</summary>
    internal static ILocator ThisMorning(this IPage page) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = "The last seven mornings" })
            .GetByRole(AriaRole.Link, new() { Name = "This morning" });

    internal static ILocator Waiting(this IPage page) => page.Locator("#waiting");

    internal static Task Says(this ILocator place, string words) => Assertions.Expect(place).ToContainTextAsync(words);

    /// <summary>A short morning, saved.</summary>
    internal static async Task Write(this IPage page, string minutes = "15")
    {
        await page.Answer("Minutes to fall asleep", minutes).TapAsync();
        await page.Word("How good was your sleep?", "Good").TapAsync();
        await page.GetByRole(AriaRole.Button, Save).TapAsync();
    }
}
