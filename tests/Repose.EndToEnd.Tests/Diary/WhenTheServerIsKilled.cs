using System.Globalization;
using NodaTime.Text;
using Repose.Testing;

namespace Repose.EndToEnd.Tests.Diary;

/// <summary>The server dies, as by <c>kill -9</c>, while a morning is on its way to it.</summary>
public sealed class WhenTheServerIsKilled(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    public async Task The_morning_is_not_lost_and_not_doubled(int milliseconds)
    {
        await using var home = await AClientAtHome.Open(chromium);
        var today = LocalDatePattern.Iso.Format(AProcess.Now.InZone(home.Practice.Zone).Date);
        await using var first = await AProcess.Start(home.Server.Database);
        home.Cable.Server = first.Browser.BaseAddress!;
        var page = await home.Phone();
        await page.GotoAsync($"/me/diary/{today}");
        var killed = new TaskCompletionSource();
        home.Cable.WhenPosted = async () =>
        {
            await Task.Delay(milliseconds);
            first.Kill();
            home.Cable.Cut();
            killed.SetResult();
        };

        await page.Write("30");
        await killed.Task;
        await page.Waiting().Says("1 morning is waiting on this phone");

        await using var second = await AProcess.Start(home.Server.Database);
        home.Cable.Server = second.Browser.BaseAddress!;
        home.Cable.Mend();
        await page.ComesTo($"**/me/diary?saved={today}");
        var kept = Assert.Single(await home.Pages());
        Assert.Equal("30", kept.SleepOnsetLatency!.Value.TotalMinutes.ToString(CultureInfo.InvariantCulture));
    }
}
