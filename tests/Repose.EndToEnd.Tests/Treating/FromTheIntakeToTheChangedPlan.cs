using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Repose.Practice;

namespace Repose.EndToEnd.Tests.Treating;

/// <summary>
/// One client from the intake to the session, its note, and the doctor's reply: what is told once changes what is booked, done,
/// written, asked and tried.
/// </summary>
public sealed class FromTheIntakeToTheChangedPlan(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>What the note of an ordinary session may take at most.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_is_told_in_the_intake_is_heeded_in_the_session_and_what_the_doctor_replies_in_the_next()
    {
        await using var care = await APhoneAndATablet.Open(chromium);
        var phone = await care.Phone();

        await FillInTheIntake(phone);
        await ReadWhatIsHeeded(phone);
        var desk = await care.Tablet();
        await SeeTheScreening(care, desk);
        await StartACourse(care, desk);

        var visit = await care.FirstSession();
        care.GoTo(visit.Start);
        var tablet = await care.Tablet();
        await Treat(care, tablet, visit);
        await SignTheNote(tablet, visit);
        await Amend(care, tablet, visit);
        await SeeTheChangedPlan(await care.Phone());
        await AgreeToLetters(await care.Phone());
        var (address, passphrase) = await WriteToTheDoctor(care, tablet);
        await Reply(await care.Elsewhere(), address, passphrase);
        await SeeWhatTheDoctorChanged(care, tablet, await care.Phone());
    }

    private static async Task FillInTheIntake(IPage phone)
    {
        await See(phone, "/me");
        await See(phone, "/me/intake");
        await See(phone, "/me/intake/about-you");
        await phone.Locator("[name='Q.birth-date']").FillAsync("1980-05-01");
        await Press(phone, "Save and go on");
        await See(phone, "/me/intake/medicines");
        await Choose(phone, "takes-medicines", "yes");
        await Choose(phone, "kinds", "thinner");
        await Press(phone, "Save and go on");
        await See(phone, "/me/intake/feelings");
        await Choose(phone, "bipolar", "yes");
        await Press(phone, "Save and go on");
        await See(phone, "/me/intake/sign");
        foreach (var box in await phone.Locator("main input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync(new() { Force = true });
        }

        await phone.Locator("[name='Form.Signature']").FillAsync("Cleo Lark");
        await phone.Locator("main form button").Last.ClickAsync();
        await phone.ComesTo("**/me/intake?said=handed-in");
        await phone.IsFaultless();
    }

    private static async Task ReadWhatIsHeeded(IPage phone)
    {
        await See(phone, "/me/screening");
        await Shows(phone, "We would like to ask your doctor first.");
        await Shows(phone, "You told us: a medicine that thins the blood.");
    }

    private static async Task SeeTheScreening(APhoneAndATablet care, IPage desk)
    {
        await See(desk, care.Chart);
        await See(desk, $"{care.Chart}/intake");
        await See(desk, $"{care.Chart}/screening");
        await Shows(desk, "Ask the client’s clinician");
        await Shows(desk, "Because: a medicine that thins the blood.");
        await Shows(desk, "Because: bipolar disorder, or the thought that it might be.");
        await Shows(desk, "Pressure 2 at most.");
    }

    private static async Task StartACourse(APhoneAndATablet care, IPage desk)
    {
        await See(desk, $"{care.Chart}/course");
        await See(desk, $"{care.Chart}/course/start");
        await desk.Locator("[name='Form.Around']").FillAsync("10:00");
        await Press(desk, "Book the sessions and start the course");
        await desk.ComesTo("**/course?said=started");
        await Shows(desk, "0 of 10 done");
        await desk.IsFaultless();
        Assert.Equal(
            10,
            await care.Server.InDb(db => db.Appointments.CountAsync(one => one.State == AppointmentState.Booked))
        );
    }

    /// <summary>The session, with the network cut in the middle of it.</summary>
    private static async Task Treat(APhoneAndATablet care, IPage tablet, Appointment visit)
    {
        await See(tablet, "/desk/today");
        await tablet.GotoAsync($"/desk/room/{visit.Id}");
        await ATherapist.Settle(tablet);
        await tablet.IsFaultless();
        await Shows(tablet, "To heed");
        await Rate(tablet, "before", "6");
        await Tap(tablet, "Start");
        await tablet.GetByText("pressure up to 2 of 5").WaitForAsync();
        await tablet.IsFaultless();
        await Until(() => care.Server.InDb(db => db.SessionTaps.CountAsync()), 2);

        care.Cable.Cut();
        await Tap(tablet, "Skip");
        await tablet.GetByText("Why?", new() { Exact = false }).WaitForAsync();
        await tablet.IsFaultless();
        await tablet.Locator("[data-why=wish]").ClickAsync();
        await Tap(tablet, "Longer");
        await tablet.GetByText("3 taps are kept here and sent later.").WaitForAsync();
        Assert.Equal(2, await care.Server.InDb(db => db.SessionTaps.CountAsync()));
        care.Cable.Mend();
        await Until(() => care.Server.InDb(db => db.SessionTaps.CountAsync()), 5);

        await Tap(tablet, "End");
        await tablet.GetByText("The session is over.").WaitForAsync();
        await Rate(tablet, "after", "3");
        await Until(() => care.Server.InDb(db => db.SessionTaps.CountAsync()), 7);
        await tablet.IsFaultless();
    }

    private static async Task SignTheNote(IPage tablet, Appointment visit)
    {
        var from = Stopwatch.StartNew();
        await tablet.GotoAsync($"/desk/visits/{visit.Id}/note");
        await Expect(tablet.Locator("#note-objective"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("the client’s wish"));
        await Phrase(tablet, "Says that sleep was much the same.");
        await Phrase(tablet, "Tolerated well.");
        await Phrase(tablet, "Go on as planned.");
        await Press(tablet, "Sign");
        await Expect(tablet.GetByText("Signed.", new() { Exact = true })).ToBeVisibleAsync();

        Assert.True(from.Elapsed < Longest, $"The note took {from.Elapsed}.");
        await tablet.IsFaultless();
    }

    private static async Task Amend(APhoneAndATablet care, IPage tablet, Appointment visit)
    {
        await tablet.GetByText("Amend this note").ClickAsync();
        await tablet.GetByLabel("Why it is amended").FillAsync("The neck was forgotten.");
        await Press(tablet, "Begin the amendment");
        await tablet.ComesTo("**/note");
        await tablet.IsFaultless();
        await tablet.GetByRole(AriaRole.Textbox, new() { Name = "Assessment" }).FillAsync("The neck is looser.");
        await Press(tablet, "Sign");
        await Expect(tablet.GetByText("Signed.", new() { Exact = true })).ToBeVisibleAsync();

        await See(tablet, $"/desk/visits/{visit.Id}/note");
        await Shows(tablet, "The neck is looser.");
        await Shows(tablet, "Tolerated well.");
        await Shows(tablet, "The neck was forgotten.");
        var notes = await care.Server.InDb(db => db.SessionNotes.OrderBy(one => one.Version).ToListAsync());
        Assert.Equal([true, true], notes.Select(one => one.IsSigned));
        Assert.Equal(
            new[] { (int?)6, 3 },
            await care.Server.InDb(async db =>
            {
                var done = await db.SessionsDone.SingleAsync();
                return new[] { done.PainBefore, done.PainAfter };
            })
        );
    }

    /// <summary>What may be tried is another thing for somebody who told that.</summary>
    private static async Task SeeTheChangedPlan(IPage phone)
    {
        await See(phone, "/me/plan");
        var light = phone.Locator("article").Filter(new() { HasText = "Get bright light within an hour" });
        await Expect(light).ToContainTextAsync("not for you");
        await Expect(light).ToContainTextAsync("You told us: bipolar disorder");
        await See(phone, "/me/plan/about-you");
        await See(phone, "/me/questions");
    }

    private static async Task AgreeToLetters(IPage phone)
    {
        await See(phone, "/me/care-team");
        await phone.GetByLabel("Name", new() { Exact = true }).FillAsync("Dr. Ida Wren");
        await phone.Locator("[name='Form.Profession']").FillAsync("family doctor");
        await phone.Locator("main form").Last.GetByRole(AriaRole.Button).ClickAsync();
        await phone.ComesTo("**/me/care-team?said=saved");
        await phone.IsFaultless();
        await phone.Locator("[name=Signature]").FillAsync("Cleo Lark");
        await phone.Locator("button[value=give]").ClickAsync();
        await phone.Locator("button[value=no]").WaitForAsync();
        await phone.IsFaultless();
    }

    private static async Task<(string Address, string Passphrase)> WriteToTheDoctor(APhoneAndATablet care, IPage desk)
    {
        await See(desk, $"{care.Chart}/care-team");
        await desk.GetByLabel("What", new() { Exact = true }).SelectOptionAsync("clearance");
        await desk.GetByLabel("What you want to say or ask").FillAsync("May we go on as we began?");
        await Press(desk, "Write it");
        await desk.GetByText("As it will look").WaitForAsync();
        await desk.IsFaultless();
        await Press(desk, "Finish the letter");
        await desk.GetByText("The letter is finished").WaitForAsync();
        await Press(desk, "Make a link");
        var address = new Uri(await desk.GetByLabel("The link").InputValueAsync());
        await desk.IsFaultless();
        return (address.PathAndQuery, await desk.GetByLabel("The passphrase").InputValueAsync());
    }

    private static async Task Reply(IPage doctor, string address, string passphrase)
    {
        await See(doctor, address);
        await doctor.GetByLabel("Passphrase").FillAsync(passphrase);
        await Press(doctor, "Open");
        await doctor.GetByText("May we go on as we began?").WaitForAsync();
        await doctor.IsFaultless();
        await doctor.GetByLabel("Massage is fine, with these limits").CheckAsync();
        await doctor.GetByLabel("Pressure at most").SelectOptionAsync("1");
        await doctor.GetByLabel("face down").CheckAsync();
        await Press(doctor, "Send the reply");
        await doctor.GetByText("Your reply has reached the practice").WaitForAsync();
        await doctor.IsFaultless();
    }

    private static async Task SeeWhatTheDoctorChanged(APhoneAndATablet care, IPage desk, IPage phone)
    {
        await See(desk, $"{care.Chart}/screening");
        await Shows(desk, "Pressure 1 at most.");
        await Shows(desk, "Nothing face down.");
        await See(desk, $"{care.Chart}/chart");
        await Shows(desk, "Massage is fine, with these limits");
        await See(phone, "/me/care-team");
        await Shows(phone, "Dr. Ida Wren");
    }

    private static ILocatorAssertions Expect(ILocator what) => Assertions.Expect(what);

    /// <summary>Opens a page, which must have no fault.</summary>
    private static async Task See(IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.IsFaultless();
    }

    private static Task Shows(IPage page, string words) => Expect(page.Locator("main")).ToContainTextAsync(words);

    private static async Task Press(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    private static Task Phrase(IPage page, string words) =>
        page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).TapAsync();

    private static Task Choose(IPage page, string question, string answer) =>
        page.Locator($"label:has([name='Q.{question}'][value='{answer}'])").ClickAsync();

    private static Task Tap(IPage page, string kind) => page.Locator($"[data-tap={kind}]").ClickAsync();

    private static async Task Rate(IPage page, string form, string pain)
    {
        await page.Locator($"#{form} label.slot:has([name=Pain][value='{pain}'])").ClickAsync();
        await page.Locator($"#{form} button:last-of-type").Last.ClickAsync();
        await page.Locator($"#{form}").GetByText("Kept.").WaitForAsync();
    }

    private static async Task Until(Func<Task<int>> count, int least)
    {
        while (await count() < least)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
