using Microsoft.Playwright;

namespace Repose.EndToEnd.Tests;

internal static class Waiting
{
    /// <summary>Waits until the browser is at an address; where it does not come there, says what it shows instead.</summary>
    internal static async Task ComesTo(this IPage page, string address)
    {
        try
        {
            await page.WaitForURLAsync(address);
        }
        catch (TimeoutException)
        {
            Assert.Fail(
                $"The browser did not come to {address}. It is at {page.Url} and shows: {await page.InnerTextAsync("main")}"
            );
        }
    }
}
