using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Testing;
using Repose.Web.Screening;
using Repose.Web.Tests.Diary;
using Repose.Web.Tests.Plan;

namespace Repose.Web.Tests.Screening;

public sealed class WhatNightsShow
{
    private const int TwelveWeeks = 84;

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Leads_to_a_doctor_where_bad_nights_last_for_three_months_and_those_who_treat_may_see_them(
        string engine
    )
    {
        await using var plan = await APlan.Open(engine);
        await plan.Nights(TwelveWeeks, latency: 45);

        var stands = await Standing(plan);

        Assert.Equal(ScreeningOutcome.ReferSoon, stands.Standing.Outcome);
        Assert.Contains(stands.Standing.Rules, rule => rule.Fired.Rule.Id == "Z07");
        Assert.Contains(
            "84 of 84 nights had 31 minutes or more awake",
            (await plan.Home.Page("/me/screening")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "by the nights, not told: 84 of 84 in twelve weeks; trouble by day is not known",
            (await plan.Ana.Page($"/desk/clients/{plan.Client.Id}/screening")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(TwelveWeeks, 20)]
    [InlineData(65, 45)] // Not yet ten nights of the first month.
    [InlineData(0, 0)]
    public async Task Is_nothing_where_nights_are_good_or_too_few(int nights, int latency)
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Nights(nights, latency);

        Assert.Equal(ScreeningOutcome.Proceed, (await Standing(plan)).Standing.Outcome);
    }

    [Fact]
    public async Task Is_seen_by_the_client_alone_where_the_therapist_may_not_see_the_nights()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        await Nights(home.Server, home.Practice, home.Client, 0, TwelveWeeks, 23, 45);

        Assert.Contains("CBT-I", await home.Text("/me/screening"), StringComparison.Ordinal);
        var therapist = await home.Server.AsTherapist(home.Practice);
        Assert.DoesNotContain(
            "CBT-I",
            (await therapist.Page($"/desk/clients/{home.Client.Id}/screening")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("no", 10, false)]
    [InlineData("no", 100, true)]
    [InlineData("yes", 10, false)]
    public async Task Questions_nothing_that_was_told_within_twelve_weeks(string answer, int daysAgo, bool isShown)
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await plan.Nights(TwelveWeeks, latency: 45);
        await Told(plan, "insomnia-pattern", answer, daysAgo);

        Assert.Equal(isShown, (await Standing(plan)).Shown.Facts["insomnia-pattern"] is not null);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(23, false)]
    [InlineData(18, true)]
    public async Task Says_when_somebody_sleeps_very_late_or_very_early(int bedHour, bool isUnusual)
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        await Nights(plan, 0, 20, bedHour, 10);

        Assert.Equal(isUnusual, (await Standing(plan)).Facts["unusual-sleep-times"] is { IsYes: true });
    }

    [Theory]
    // The day of each session before today, with the pain before it.
    [InlineData("40:6 20:6 2:6", true)]
    [InlineData("40:6 20:5 2:7", false)]
    [InlineData("40:6 20:7 2:6", true)]
    [InlineData("20:6 10:6 2:6", false)] // Less than four weeks.
    [InlineData("80:6 60:6 40:6", false)] // Nothing is known of the last month.
    [InlineData("40:6 2:6", false)]
    [InlineData("40:0 20:0 2:0", false)]
    public async Task Says_that_a_back_is_no_better_by_the_ratings_before_sessions(string rated, bool isNoBetter)
    {
        await using var plan = await APlan.Open(Engine.Sqlite);
        foreach (var one in rated.Split(' ').Select(one => one.Split(':')))
        {
            await Rated(plan, int.Parse(one[0], null), int.Parse(one[1], null));
        }

        Assert.Null((await Standing(plan)).Facts["no-better"]);
        await Told(plan, "back-pain", "yes", 50);

        Assert.Equal(isNoBetter, (await Standing(plan)).Facts["no-better"] is { IsYes: true });
    }

    private static Task<Stands> Standing(APlan plan) =>
        plan.Server.InPractice(services =>
            ((ReadStanding)services.GetService(typeof(ReadStanding))!).Run(plan.Client.Id, default)
        );

    private static Task Told(APlan plan, string fact, string answer, int daysAgo) =>
        plan.Server.InDb(db =>
        {
            var kept = new KeptScreening(
                db.PracticeId,
                Id<KeptScreening>.New(),
                plan.Client.Id,
                1,
                ScreeningOrigin.Desk,
                AServer.Noon,
                "Ana"
            );
            kept.Knows([new(fact, answer, new LocalDate(2026, 10, 12).PlusDays(-daysAgo))]);
            kept.Decides("proceed", [], "{}", 0);
            db.Add(kept);
            return db.SaveChangesAsync();
        });

    private static Task Rated(APlan plan, int daysAgo, int pain) =>
        plan.Server.InDb(db =>
        {
            var at = AServer.Noon - Duration.FromDays(daysAgo);
            var visit = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                plan.Client.Id,
                new(at, plan.Practice.Ana.Id, plan.Practice.Willow.Id),
                Booked.Of(plan.Practice.HalfHour, []),
                at
            );
            var done = new SessionDone(Id<SessionDone>.New(), visit, new("lbp-sleep-10x30", 1, 30, 3), "Ana", at);
            done.Come(new(pain, null, null), "");
            done.Go(at, at + Duration.FromMinutes(30), []);
            db.AddRange(visit, done);
            return db.SaveChangesAsync();
        });

    private static Task Nights(APlan plan, int first, int howMany, int bedHour, int latency) =>
        Nights(plan.Server, plan.Practice, plan.Client, first, howMany, bedHour, latency);

    private static Task Nights(
        AServer server,
        APractice practice,
        Client client,
        int first,
        int howMany,
        int bedHour,
        int latency
    ) =>
        server.InDb(db =>
        {
            foreach (var night in Enumerable.Range(first, howMany))
            {
                var date = new LocalDate(2026, 10, 12).PlusDays(-night);
                var to = bedHour > 12 ? date.PlusDays(-1) : date;
                var dark = practice.Zone.AtLeniently(to.At(new(bedHour, 0))).ToInstant();
                var told = new DiaryEntry
                {
                    Date = date,
                    Zone = practice.Zone,
                    BedTime = dark,
                    LightsOut = dark,
                    SleepOnsetLatency = Duration.FromMinutes(latency),
                    WakeAfterSleepOnset = Duration.Zero,
                    FinalAwakening = dark + Duration.FromHours(8),
                    OutOfBed = dark + Duration.FromHours(8),
                };
                db.Add(new DiaryPage(db.PracticeId, Id<DiaryPage>.New(), client.Id, told, 1, dark, "browser"));
            }

            return db.SaveChangesAsync();
        });
}
