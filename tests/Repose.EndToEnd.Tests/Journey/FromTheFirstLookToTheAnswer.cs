using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Repose.EndToEnd.Tests.Journey;

/// <summary>Two weeks of nights, a course of five weeks whose days were drawn by lot, and what is said at its end; all on a
/// phone, and no page with a fault.</summary>
public sealed class FromTheFirstLookToTheAnswer(Chromium chromium) : IClassFixture<Chromium>
{
    private const int UsualMinutes = 60;
    private const int MinutesDuringTheCourse = 25;

    /// <summary>Ups and downs without a rhythm.</summary>
    private readonly Random chance = new(20261012);

    [Fact]
    public async Task A_client_who_falls_asleep_sooner_during_the_course_reads_so_and_how_sure_it_is()
    {
        await using var cleo = await ACourseOnAPhone.Open(chromium);
        await cleo.BookACourse();
        await cleo.SignInByMail();
        await Agree(cleo);
        await ChooseTheMeasure(cleo);

        await Live(cleo, sessions: 1, minutes: UsualMinutes);
        await cleo.See("/me/helping");
        await Assertions.Expect(cleo.Page.GetByText("1 of 10")).ToBeVisibleAsync();
        await Assertions.Expect(cleo.Page.Locator(".verdict")).ToHaveCountAsync(0);

        await Live(cleo, sessions: 9, minutes: MinutesDuringTheCourse);
        // The days were drawn week by week, so the course is over with its last week, whichever day of it was drawn.
        for (var day = 0; day < 7; day++)
        {
            await cleo.WriteTheMorning(MinutesDuringTheCourse + chance.Next(-15, 16), onTheScreen: false);
            await cleo.LiveTheDay();
        }

        await cleo.See("/me/helping");
        var verdicts = cleo.Page.Locator(".verdict");
        await Assertions.Expect(verdicts).ToHaveCountAsync(2);
        await Assertions.Expect(verdicts.First).ToContainTextAsync("Better, by an amount that matters");
        await Assertions.Expect(verdicts.First).ToContainTextAsync("Weaker comparison");
        await Assertions.Expect(verdicts.Last).ToContainTextAsync("drawn by lot");
        await Assertions.Expect(cleo.Page.Locator("#trend svg").First).ToBeVisibleAsync();
        await cleo.See("/me/sleep");
        Assert.Equal(
            10,
            await cleo.Server.InDb(db => db.Appointments.CountAsync(one => one.State == Practice.AppointmentState.Done))
        );
    }

    private static async Task Agree(ACourseOnAPhone cleo)
    {
        await cleo.See("/me/diary");
        await cleo.Page.GetByText("Yes, I agree").First.ClickAsync();
        await cleo.Press("Save and go on");
        await cleo.Page.ComesTo("**/me/diary");
    }

    private static async Task ChooseTheMeasure(ACourseOnAPhone cleo)
    {
        await cleo.See("/me/helping");
        await Assertions.Expect(cleo.Page.GetByText("nobody here promises it")).ToBeVisibleAsync();
        await cleo.Page.Locator("[name='Form.Outcome'][value='sol']").CheckAsync();
        await cleo.Press("Judge by this");
        await cleo.Page.GetByText("Your course will be judged by one measure").WaitForAsync();
    }

    /// <summary>Writes a morning and lives a day, over and over, until so many sessions have taken place.</summary>
    private async Task Live(ACourseOnAPhone cleo, int sessions, int minutes)
    {
        for (var (days, done) = (0, 0); done < sessions; )
        {
            Assert.InRange(++days, 1, 60);
            // Once a week by the screen; the other mornings as the phone sends them.
            await cleo.WriteTheMorning(minutes + chance.Next(-15, 16), onTheScreen: days % 7 == 1);
            done += await cleo.LiveTheDay() ? 1 : 0;
        }
    }
}
