using NodaTime;
using Repose.Data;
using Repose.Testing;

namespace Repose.Demo.Tests;

public class TheDemoNights
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Are_told_by_about_twenty_five_clients(string engine)
    {
        var demo = await ADemo.On(engine);

        Assert.InRange(demo.Diaries.Select(one => one.Key).Union(demo.Periods.Select(one => one.Key)).Count(), 22, 28);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Have_gaps(string engine)
    {
        var demo = await ADemo.On(engine);

        Assert.All(
            demo.Diaries.Where(diary => diary.Count() > 90),
            diary =>
            {
                var nights = diary.Told();
                var days = Period.DaysBetween(nights[0].Date, nights[^1].Date) + 1;
                Assert.True(nights.Count < days);
            }
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Have_those_on_which_the_clocks_went_forward_and_back(string engine)
    {
        var demo = await ADemo.On(engine);
        var measured = demo.Periods.SelectMany(periods => periods.Measured()).ToLookup(night => night.Date);

        // 2 November 2025 was 25 hours long, 8 March 2026 was 23.
        Assert.NotEmpty(measured[new(2025, 11, 2)]);
        Assert.NotEmpty(measured[new(2026, 3, 8)]);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Come_back_as_they_were_told(string engine)
    {
        var demo = await ADemo.On(engine);
        var made = DemoPractice.Make(ADemo.Today);

        Assert.Equal(
            made.OfType<DiaryPage>().OrderBy(one => one.Id.Value).Select(one => one.ToEntry()),
            demo.Diaries.SelectMany(one => one).OrderBy(one => one.Id.Value).Select(one => one.ToEntry())
        );
        Assert.Equivalent(
            made.OfType<DevicePeriod>().OrderBy(one => one.Id.Value).Select(one => one.ToPeriod()).Take(100),
            demo.Periods.SelectMany(one => one).OrderBy(one => one.Id.Value).Select(one => one.ToPeriod()).Take(100)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Keep_every_version_and_let_the_newest_hold(string engine)
    {
        var demo = await ADemo.On(engine);
        var corrected = demo.Diaries.SelectMany(one => one).First(page => page.Version == 2);

        var versions = demo.Diaries[corrected.ClientId].Where(page => page.Date == corrected.Date).ToList();
        var night = demo.Diaries[corrected.ClientId].Told().Single(one => one.Date == corrected.Date);

        Assert.Equal(2, versions.Count);
        Assert.Equal(corrected.ToEntry(), night.Diary);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Were_written_after_waking_and_before_today(string engine)
    {
        var demo = await ADemo.On(engine);
        var now = new DemoDay(ADemo.Today).Now;

        Assert.All(
            demo.Diaries.SelectMany(one => one),
            page => Assert.True(page.WrittenAt > page.OutOfBed && page.WrittenAt < now)
        );
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Tell_of_other_devices_and_medicine_begun_on_the_way(string engine)
    {
        var demo = await ADemo.On(engine);

        Assert.Contains(demo.Periods, one => one.Select(period => period.Source).Distinct().Count() > 1);
        Assert.Contains(demo.Diaries, one => one.Select(page => page.SleepMedicine).Distinct().Count() > 1);
        Assert.Contains(demo.Diaries, one => one.Select(page => page.Zone).Distinct().Count() > 1);
    }
}
