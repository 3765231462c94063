using Microsoft.Playwright;

namespace Repose.EndToEnd.Tests.Pages;

/// <summary>Opens the pages in a real browser, as those whom they are for: no fault for axe, no script or style refused,
/// nothing from elsewhere, and nothing wider than a phone.</summary>
public sealed class EveryPage(Chromium chromium, ADemo demo) : IClassFixture<Chromium>, IClassFixture<ADemo>
{
    private const int Phone = 390;
    private const int Desktop = 1280;

    public static TheoryData<string, string> Pages { get; } =
        new()
        {
            { "", "/" },
            { "", "/services" },
            { "", "/therapists" },
            { "", "/about-massage-and-sleep" },
            { "", "/disclosure" },
            { "", "/book" },
            { "", "/book/time?service={service}" },
            { "", "/book/course" },
            { "", "/wait-list" },
            { "", "/sign-in" },
            { "", "/sign-in/staff" },
            { "", "/shared/nothing-here" },
            { "", "/shared/nothing-here/letter" },
            { "", "/new-address/nothing-here" },
            { "", "/reminders/stop/nothing-here" },
            { "", "/nothing-here" },
            { "", "/offline" },
            { "", "/offline/diary" },
            { "", "/offline/relax" },
            { "", "/offline/room" },
            { "client", "/me" },
            { "client", "/me/diary" },
            { "client", "/me/diary/{today}" },
            { "client", "/me/sleep" },
            { "client", "/me/helping" },
            { "client", "/me/questions" },
            { "client", "/me/questions/gad-7?again=yes" },
            { "client", "/me/questions/peg?again=yes" },
            { "client", "/me/intake" },
            { "client", "/me/intake/pain" },
            { "client", "/me/intake/health" },
            { "client", "/me/intake/sign" },
            { "client", "/me/help" },
            { "client", "/me/doctor" },
            { "client", "/me/sleep" },
            { "client", "/me/sleep/research" },
            { "client", "/me/data" },
            { "client", "/me/data/imports/{import}" },
            { "client", "/me/data/sources" },
            { "client", "/me/visits" },
            { "client", "/me/packages" },
            { "client", "/me/plan" },
            { "client", "/me/plan/about-you" },
            { "client", "/me/screening" },
            { "client", "/me/relax" },
            { "client", "/me/reaction" },
            { "client", "/me/calendar" },
            { "client", "/me/mine" },
            { "client", "/me/mine/consents" },
            { "client", "/me/mine/consents?next=/me/diary" },
            { "client", "/me/mine/reminders" },
            { "client", "/me/mine/share" },
            { "client", "/me/care-team" },
            { "client", "/me/mine/details" },
            { "client", "/me/mine/delete" },
            { "client", "/account" },
            { "desk", "/desk/today" },
            { "desk", "/desk/calendar" },
            { "desk", "/desk/calendar?by=room" },
            { "desk", "/desk/clients" },
            { "desk", "/desk/clients/{client}" },
            { "desk", "/desk/visits/{visit}" },
            { "desk", "/desk/book" },
            { "desk", "/desk/wait-list" },
            { "desk", "/desk/messages" },
            { "desk", "/desk/corrections" },
            { "therapist", "/desk/today" },
            { "therapist", "/desk/clients/{flagged}" },
            { "therapist", "/desk/clients/{flagged}/questions" },
            { "therapist", "/desk/clients/{flagged}/questions/phq-9" },
            { "therapist", "/desk/calendar-address" },
            { "therapist", "/desk/room/{visit}" },
            { "therapist", "/desk/room/{visit}?protocol=lbp-sleep-10x30" },
            { "therapist", "/desk/phrases" },
            { "therapist", "/desk/visits/{visit}/note" },
            { "therapist", "/desk/clients/{client}/chart" },
            { "therapist", "/desk/clients/{flagged}/chart" },
            { "therapist", "/desk/clients/{answered}/chart" },
            { "therapist", "/desk/clients/{silent}/chart" },
            { "therapist", "/desk/clients/{client}/course" },
            { "therapist", "/desk/clients/{client}/course/start" },
            { "therapist", "/desk/clients/{client}/notes" },
            { "therapist", "/desk/clients/{client}/measures" },
            { "therapist", "/desk/clients/{client}/plan" },
            { "therapist", "/desk/clients/{client}/reaction" },
            { "therapist", "/desk/clients/{client}/intake" },
            { "therapist", "/desk/clients/{client}/intake/sleep" },
            { "therapist", "/desk/clients/{client}/intake/sign" },
            { "therapist", "/desk/clients/{client}/screening" },
            { "therapist", "/desk/clients/{screened}/screening" },
            { "therapist", "/desk/clients/{silent}/care-team" },
            { "therapist", "/desk/clients/{screened}/care-team" },
            { "therapist", "/desk/clients/{screened}/letters/{letter}" },
            { "therapist", "/desk/evidence" },
            { "therapist", "/desk/evidence?find=serotonin" },
            { "therapist", "/desk/clients/{sleeper}/sleep" },
            { "therapist", "/desk/clients/{sleeper}/sleep?weeks=26&from=diary&measure=sol" },
            { "therapist", "/desk/clients/{sleeper}/helping" },
            { "therapist", "/desk/clients/{answered}/helping" },
            { "therapist", "/desk/clients/{planning}/helping" },
            { "therapist", "/desk/clients/{silent}/sleep" },
            { "owner", "/practice/setup" },
            { "owner", "/practice/setup/practice" },
            { "owner", "/practice/setup/services" },
            { "owner", "/practice/setup/services/{service}" },
            { "owner", "/practice/setup/add-ons" },
            { "owner", "/practice/setup/protocols" },
            { "owner", "/practice/setup/protocols/lbp-sleep-10x30" },
            { "owner", "/practice/setup/protocols/lbp-sleep-10x30/copy" },
            { "owner", "/practice/setup/rooms/{room}" },
            { "owner", "/practice/setup/hours" },
            { "owner", "/practice/setup/holidays" },
            { "owner", "/practice/setup/policies" },
            { "owner", "/practice/setup/packages" },
            { "owner", "/practice/setup/prices" },
            { "owner", "/practice/setup/questions" },
            { "owner", "/practice/setup/questions/isi" },
            { "owner", "/practice/setup/screening" },
            { "owner", "/practice/setup/jurisdiction" },
            { "owner", "/practice/setup/people" },
            { "owner", "/practice/deletions" },
            { "owner", "/practice/audit" },
            { "owner", "/practice/api-tokens" },
        };

    [Theory, MemberData(nameof(Pages))]
    public Task Is_without_fault_on_a_phone_in_the_light(string who, string path) =>
        Look(who, path, Phone, ColorScheme.Light);

    [Theory, MemberData(nameof(Pages))]
    public Task Is_without_fault_on_a_desktop_in_the_dark(string who, string path) =>
        Look(who, path, Desktop, ColorScheme.Dark);

    private async Task Look(string who, string path, int width, ColorScheme scheme)
    {
        await using var reader = await chromium.Reader(demo.Server.Address, width, scheme);
        var page = await reader.NewPageAsync();
        var (refused, elsewhere) = (new List<string>(), new List<string>());
        page.Console += (_, said) =>
        {
            if (said.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                refused.Add(said.Text);
            }
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Host is not "localhost")
            {
                elsewhere.Add(request.Url);
            }
        };
        if (who.Length > 0)
        {
            await page.GotoAsync($"/demo/sign-in/{who}");
        }

        await page.GotoAsync(demo.Of(path));

        Assert.Empty(refused);
        Assert.Empty(elsewhere);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        await page.IsFaultless();
    }
}
