using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Repose.Data;
using Repose.Demo;
using Repose.EndToEnd.Tests.Pages;

namespace Repose.EndToEnd.Tests.Imports;

/// <summary>Sends a file in pieces, as the script of the page does, and pulls the cable on the way.</summary>
public sealed class SendingALargeFile(Chromium chromium, ADemo demo) : IClassFixture<Chromium>, IClassFixture<ADemo>
{
    private const int Size = 40 << 20;

    [Fact]
    public async Task Goes_on_after_the_connection_broke_and_after_the_tab_was_closed()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("repose-large-").FullName, "letters.txt");
        await File.WriteAllBytesAsync(file, Enumerable.Repeat((byte)'a', Size).ToArray());
        await using var reader = await chromium.Reader(demo.Server.Address, width: 390);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/demo/sign-in/client");

        // The first two pieces come through, then nothing does.
        var pieces = 0;
        await page.RouteAsync("**/bytes?*", route => ++pieces <= 2 ? route.ContinueAsync() : route.AbortAsync());
        await Choose(page, file);
        await page.GetByText("The connection is broken").WaitForAsync();
        var sent = await Received();
        await page.CloseAsync();

        // Another tab, another day: the same file goes on from there, over a connection that breaks once more.
        page = await reader.NewPageAsync();
        var (asked, broken) = (new List<long>(), false);
        await page.RouteAsync(
            "**/bytes?*",
            async route =>
            {
                asked.Add(
                    long.Parse(route.Request.Url.Split("at=")[1], System.Globalization.CultureInfo.InvariantCulture)
                );
                if (!broken && asked.Count == 2)
                {
                    broken = true;
                    await route.AbortAsync();
                    return;
                }

                await route.ContinueAsync();
            }
        );
        await Choose(page, file);
        await page.ComesTo("**/me/data/imports/*");

        Assert.InRange(sent, 1, Size - 1);
        Assert.Equal(sent, asked[0]);
        Assert.Equal(asked.Order(), asked);
        var import = await demo.Server.InDb(db => db.Imports.SingleAsync(one => one.FileName == "letters.txt"));
        Assert.Equal((ImportState.Waiting, Size), (import.State, import.Size));
        Assert.True(broken);
    }

    private static async Task Choose(IPage page, string file)
    {
        await page.GotoAsync("/me/data");
        await page.GetByLabel("The file").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the file" }).ClickAsync();
    }

    private async Task<long> Received()
    {
        demo.Server.PracticeId = DemoPractice.Id;
        var import = await demo.Server.InDb(db => db.Imports.SingleAsync(one => one.FileName == "letters.txt"));
        return demo
            .Server.UploadFolder.EnumerateFiles($"{import.Id}.export", SearchOption.AllDirectories)
            .Single()
            .Length;
    }
}
