using NodaTime;
using Repose.Content;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Plan;

namespace Repose.Web.Tests.Plan;

public sealed class WhatAnswersShow
{
    /// <summary>Less time in bed: not for those who are sleepy at the wheel.</summary>
    private const string TimeInBed = "TR13";

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Speaks_against_a_tip_whatever_the_client_told_until_it_is_answered_anew(string engine)
    {
        await using var plan = await APlan.Open(engine);
        await plan.Tell();
        Assert.DoesNotContain("not for you", await CardOf(plan), StringComparison.Ordinal);

        await Enter(plan, dozesInACar: 2, "2026-10-09");

        Assert.Contains("not for you", await CardOf(plan), StringComparison.Ordinal);
        Assert.Contains(
            "By your answers to Epworth Sleepiness Scale (ESS), this counts as yes",
            (await plan.Home.Page("/me/plan/about-you")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"Have you been sleepy at the wheel?\" counts as yes",
            (await plan.Ana.Page(plan.Desk)).Body!.TextContent,
            StringComparison.Ordinal
        );

        await Enter(plan, dozesInACar: 0, "2026-10-11");

        Assert.DoesNotContain("not for you", await CardOf(plan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_off_the_plan_at_once_what_could_do_harm()
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Tell();
        await plan.Server.InDb(db =>
        {
            var now = plan.Server.Clock.GetCurrentInstant();
            var item = new PlanItem(
                db.PracticeId,
                Id<PlanItem>.New(),
                plan.Client.Id,
                TimeInBed,
                1,
                PlanSide.Practice,
                null,
                now
            );
            item.Agree(PlanSide.Client, now);
            db.Add(item);
            return db.SaveChangesAsync();
        });
        await plan.Trying("TR06");

        await Enter(plan, dozesInACar: 3, "2026-10-11");

        var ended = await plan.Item(TimeInBed);
        Assert.Equal((false, PlanSide.Practice), (ended.IsOpen, ended.EndedBy));
        Assert.True((await plan.Item("TR06")).IsActive);
        Assert.Contains(
            "this could do harm, so it was taken off",
            (await plan.Home.Page("/me/plan")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    // The last answer, from 0 to 3, of each form in order; "" is left out.
    [InlineData("2", true)]
    [InlineData("1", false)]
    [InlineData("3 0", false)]
    [InlineData("0 3", true)]
    [InlineData("2 -", true)]
    [InlineData("1 -", false)]
    [InlineData("-", false)]
    public void Is_by_the_newest_answer_and_not_by_one_that_was_left_out(string told, bool isShown)
    {
        var forms = told.Split(' ')
            .Select(
                (answer, day) =>
                    Form(
                        "ess",
                        day,
                        [
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            0,
                            answer == "-" ? null : int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture),
                        ]
                    )
            )
            .ToList();

        var shown = ShownCondition.By(forms, ContentLibrary.Shipped.Instruments);

        Assert.Equal(isShown ? ["drowsy-driving"] : [], shown.Select(one => one.Condition.Id));
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1, 1, 1, 0, 0, 0 }, true)]
    [InlineData(new[] { 1, 1, 1, 1, 0, 0, 0, 0 }, false)]
    // Five of eight, though the others are left out.
    [InlineData(new[] { 1, 1, 1, 1, 1, -1, -1, -1 }, true)]
    [InlineData(new[] { 1, 1, 1, 1, -1, -1, -1, -1 }, false)]
    public void Is_by_a_total_or_by_what_suffices_for_it(int[] answers, bool isShown)
    {
        var form = Form("stop-bang", 0, [.. answers.Select(one => one < 0 ? (int?)null : one)]);

        var shown = ShownCondition.By([form], ContentLibrary.Shipped.Instruments);

        Assert.Equal(isShown ? ["untreated-apnoea"] : [], shown.Select(one => one.Condition.Id));
    }

    [Fact]
    public void Is_told_apart_from_what_a_client_told()
    {
        var form = Form("ess", 0, [0, 0, 0, 0, 0, 0, 0, 3]);
        var told = new ToldConditions(
            default,
            Id<ToldConditions>.New(),
            default,
            1,
            "epilepsy",
            "drowsy-driving bipolar",
            default
        );

        var known = new KnownConditions(told, ShownCondition.By([form], ContentLibrary.Shipped.Instruments));

        Assert.Equal(
            [("bipolar", false), ("drowsy-driving", true), ("epilepsy", true)],
            known.Answers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value))
        );
        Assert.Equal("ess", known.ShowingOf("drowsy-driving")!.Instrument.Id);
        Assert.Null(known.ShowingOf("epilepsy"));
    }

    private static FilledForm Form(string instrument, int day, int?[] points)
    {
        var asked = ContentLibrary.Shipped.Instrument(instrument)!;
        var date = new LocalDate(2026, 10, 1).PlusDays(day);
        return new(
            default,
            Id<FilledForm>.New(),
            default,
            new(instrument, asked.Version, null, Asking.On(date).Key, date),
            1,
            points,
            new(asked.Score(points).Total, null),
            new(date.AtMidnight().InUtc().ToInstant(), "client", IsByStaff: false, IsFinished: true)
        );
    }

    /// <summary>What stands on the client's page about the tip.</summary>
    private static async Task<string> CardOf(APlan plan) =>
        (await plan.Home.Page("/me/plan"))
            .QuerySelectorAll("article")
            .Single(one => one.TextContent.Contains("Some clinics cut the time in bed", StringComparison.Ordinal))
            .TextContent;

    /// <summary>A total of the Epworth scale from paper, with its question on dozing in a car.</summary>
    private static async Task Enter(APlan plan, int dozesInACar, string date)
    {
        var path = $"/desk/clients/{plan.Client.Id}/questions/ess";
        await plan.Ana.Submit(
            await plan.Ana.Page(path),
            "score",
            new Dictionary<string, string>
            {
                ["Form.Total"] = "5",
                ["Form.Date"] = date,
                ["Form.Items[8]"] = $"{dozesInACar}",
            }
        );
    }
}
