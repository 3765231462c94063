using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Repose.EndToEnd.Tests.Pages;

namespace Repose.EndToEnd.Tests.CareTeam;

/// <summary>A therapist on a phone asks a doctor, who replies in a browser of their own; then the plan is another one.</summary>
public sealed partial class AskingADoctor(Chromium chromium, ADemo demo) : IClassFixture<Chromium>, IClassFixture<ADemo>
{
    private const int Phone = 390;

    [Fact]
    public async Task Goes_from_a_stopped_booking_over_a_letter_and_its_reply_to_a_changed_plan()
    {
        await using var practice = await chromium.Reader(demo.Server.Address, Phone);
        var therapist = await practice.NewPageAsync();
        await therapist.GotoAsync("/demo/sign-in/therapist");
        await therapist.GotoAsync(demo.Of("/desk/clients/{screened}/screening"));
        await therapist.GetByText("booking stopped").WaitForAsync();

        // Writes the letter, and reads it before it goes.
        await therapist.GotoAsync(demo.Of("/desk/clients/{screened}/care-team"));
        await therapist.IsFaultless();
        await therapist.GetByLabel("What", new() { Exact = true }).SelectOptionAsync("clearance");
        await therapist.GetByLabel("What you want to say or ask").FillAsync("May we go on, lying on the side?");
        await therapist.GetByRole(AriaRole.Button, new() { Name = "Write it" }).ClickAsync();
        await therapist.GetByText("As it will look").WaitForAsync();
        await therapist.IsFaultless();
        Assert.Contains(
            "(rule K05)",
            await therapist.GetByLabel("The letter").InputValueAsync(),
            StringComparison.Ordinal
        );
        await therapist.GetByRole(AriaRole.Button, new() { Name = "Finish the letter" }).ClickAsync();
        await therapist.GetByText("The letter is finished").WaitForAsync();
        Assert.Equal(1, PagesOf(await therapist.PdfAsync(new() { PreferCSSPageSize = true })));
        await therapist.GetByRole(AriaRole.Button, new() { Name = "Make a link" }).ClickAsync();
        var address = new Uri(await therapist.GetByLabel("The link").InputValueAsync()).PathAndQuery;
        var passphrase = await therapist.GetByLabel("The passphrase").InputValueAsync();
        await therapist.IsFaultless();

        // The doctor, elsewhere.
        await using var elsewhere = await chromium.Reader(demo.Server.Address, Phone);
        var doctor = await elsewhere.NewPageAsync();
        await doctor.GotoAsync(address);
        await doctor.IsFaultless();
        await doctor.GetByLabel("Passphrase").FillAsync(passphrase.ToLowerInvariant());
        await doctor.GetByRole(AriaRole.Button, new() { Name = "Open" }).ClickAsync();
        await doctor.GetByText("May we go on, lying on the side?").WaitForAsync();
        await doctor.IsFaultless();
        await doctor.GetByLabel("Massage is fine, with these limits").CheckAsync();
        await doctor.GetByLabel("Pressure at most").SelectOptionAsync("2");
        await doctor.GetByLabel("face down").CheckAsync();
        await doctor.GetByRole(AriaRole.Button, new() { Name = "Send the reply" }).ClickAsync();
        await doctor.GetByText("Your reply has reached the practice").WaitForAsync();
        await doctor.IsFaultless();

        // The plan is another one.
        await therapist.GotoAsync(demo.Of("/desk/clients/{screened}/screening"));
        await therapist.GetByText("booking open").WaitForAsync();
        await therapist.GetByText("Pressure 2 at most.").First.WaitForAsync();
        await therapist.GetByText("Nothing face down.").First.WaitForAsync();
        await therapist.GotoAsync(demo.Of("/desk/clients/{screened}/chart"));
        await therapist.GetByText("Massage is fine, with these limits").First.WaitForAsync();
    }

    private static int PagesOf(byte[] pdf) => APage().Count(System.Text.Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex APage();
}
