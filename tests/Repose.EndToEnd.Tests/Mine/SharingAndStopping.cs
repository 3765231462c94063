using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;
using Repose.EndToEnd.Tests.Pages;
using Repose.Web.Schedule;

namespace Repose.EndToEnd.Tests.Mine;

/// <summary>A client in one browser, and in another whoever opens what the client gave away or was sent.</summary>
public sealed class SharingAndStopping(Chromium chromium, ADemo demo) : IClassFixture<Chromium>, IClassFixture<ADemo>
{
    private const int Phone = 390;

    [Fact]
    public async Task Lets_a_doctor_read_and_print_the_nights_and_the_report()
    {
        var (address, passphrase) = await Share();
        await using var elsewhere = await chromium.Reader(demo.Server.Address, Phone);
        var doctor = await elsewhere.NewPageAsync();
        var refused = new List<string>();
        doctor.Console += (_, said) =>
        {
            if (said.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                refused.Add(said.Text);
            }
        };

        await doctor.GotoAsync(address);
        await doctor.IsFaultless();
        await doctor.GetByLabel("Passphrase").FillAsync(passphrase.ToLowerInvariant());
        await doctor.GetByRole(AriaRole.Button, new() { Name = "Open" }).ClickAsync();
        await doctor.GetByRole(AriaRole.Heading, new() { Name = "Sleep and sessions of" }).WaitForAsync();
        await doctor.IsFaultless();
        Assert.True(await doctor.GetByRole(AriaRole.Row).CountAsync() > 14);

        if (await doctor.GetByRole(AriaRole.Link, new() { Name = "The report of the course" }).CountAsync() > 0)
        {
            await doctor.GetByRole(AriaRole.Link, new() { Name = "The report of the course" }).First.ClickAsync();
            await doctor.GetByRole(AriaRole.Heading, new() { Name = "Is it helping?" }).WaitForAsync();
            await doctor.IsFaultless();
            // The style of the report was let through.
            Assert.NotEqual(
                "serif",
                await doctor.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily.split(',')[0]")
            );
        }

        Assert.Empty(refused);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stops_the_reminders_with_one_touch(bool script)
    {
        await using var reader = await chromium.Reader(demo.Server.Address, Phone, script: script);
        var client = await reader.NewPageAsync();
        await client.GotoAsync("/demo/sign-in/client");
        await client.GotoAsync("/me/mine/reminders");
        await client.GetByLabel("At what time").FillAsync(script ? "06:15" : "06:45");
        await client.Locator("form:has([name='Form.Time']) button").ClickAsync();
        await client.GetByText("We write to").WaitForAsync();
        var link = await Remind();
        await using var mailbox = await chromium.Reader(demo.Server.Address, Phone, script: script);
        var page = await mailbox.NewPageAsync();

        await page.GotoAsync(link);
        if (!script)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Stop them all" }).ClickAsync();
        }

        await page.GetByText("It is done").WaitForAsync();
        // Where scripts do not run, neither do those that look for faults.
        if (script)
        {
            await page.IsFaultless();
        }

        await client.GotoAsync("/me/mine/reminders");
        await client.GetByText("No reminders are sent to you").WaitForAsync();
    }

    private async Task<(string Address, string Passphrase)> Share()
    {
        await using var reader = await chromium.Reader(demo.Server.Address, Phone);
        var client = await reader.NewPageAsync();
        await client.GotoAsync("/demo/sign-in/client");
        await client.GotoAsync("/me/mine/share");
        await client.GetByLabel("For whom").FillAsync("Dr. Meyer");
        await client.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        var address = await client.GetByLabel("The link").InputValueAsync();
        await client.IsFaultless();
        return (new Uri(address).PathAndQuery, await client.GetByLabel("The passphrase").InputValueAsync());
    }

    /// <summary>Lets the night pass, and opens the mail.</summary>
    private async Task<string> Remind()
    {
        var before = demo.Server.Clock.GetCurrentInstant();
        demo.Server.Clock.Reset(before + Duration.FromHours(19));
        try
        {
            for (var i = 0; i < 8; i++)
            {
                await demo.Server.InPractice(services =>
                    services.GetRequiredService<WriteDiaryReminders>().Run(TestContext.Current.CancellationToken)
                );
                demo.Server.Clock.Advance(Duration.FromMinutes(15));
            }

            var message = await demo.Server.InDb(db =>
                db.Outbox.Where(one => one.Kind == "diary-reminder").OrderBy(one => one.CreatedAt).LastAsync()
            );
            return new Uri(message.StopAddress).PathAndQuery;
        }
        finally
        {
            demo.Server.Clock.Reset(before + Duration.FromDays(1));
        }
    }
}
