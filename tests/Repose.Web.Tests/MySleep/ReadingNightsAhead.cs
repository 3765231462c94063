using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Testing;
using Repose.Web.MySleep;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.MySleep;

/// <summary>A page that asks for the same nights several times reads them once, and sees what it would have seen.</summary>
public sealed class ReadingNightsAhead
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Shows_of_any_dates_what_reading_just_these_shows(string engine)
    {
        await using var sleeper = await Open(engine);
        // Over the nights in which the clocks change, with gaps in the diary and in what the watch told.
        DateInterval all = new(Today.PlusDays(-40), Today.PlusDays(30));
        foreach (var (date, number) in all.Select((date, number) => (date, number)))
        {
            if (number % 7 != 3)
            {
                sleeper.Writes(date, awake: number);
            }

            if (number % 5 != 2)
            {
                sleeper.Wears(date, awake: 2 * number);
            }
        }

        await sleeper.IsKept();

        await sleeper.Server.InPractice(async services =>
        {
            var (ahead, each) = (Reader(services), Reader(services));
            await ahead.Ahead(sleeper.Client.Id, all, CancellationToken.None);
            foreach (
                var (first, length) in from first in all
                from length in new[] { 0, 1, 6, 27 }
                select (first, length)
            )
            {
                var dates = new DateInterval(first, LocalDate.Min(first.PlusDays(length), all.End));
                Assert.Equal(
                    Told(await each.Run(sleeper.Client.Id, dates, default)),
                    Told(await ahead.Run(sleeper.Client.Id, dates, default))
                );
            }
        });
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Asks_anew_for_dates_beyond_those_and_for_another_client(string engine)
    {
        await using var sleeper = await Open(engine);
        sleeper.Writes(Today, awake: 10);
        sleeper.Writes(Today.PlusDays(-3), awake: 10);
        await sleeper.IsKept();

        await sleeper.Server.InPractice(async services =>
        {
            var nights = Reader(services);
            await nights.Ahead(sleeper.Client.Id, new(Today, Today), CancellationToken.None);
            var three = new DateInterval(Today.PlusDays(-3), Today);

            Assert.Equal(2, (await nights.Run(sleeper.Client.Id, three, default)).Told.Count);
            Assert.Equal(2, (await nights.Run(sleeper.Client.Id, null, default)).Told.Count);
            Assert.Empty((await nights.Run(new(Guid.NewGuid()), new(Today, Today), default)).Told);
        });
    }

    private static ReadNights Reader(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<ReadNights>(services);

    /// <summary>All that is told: the ids of what is kept, and each night with its times.</summary>
    private static string Told(KeptNights nights) =>
        string.Join(
            '\n',
            [
                .. nights.Pages.Select(page => $"page {page.Id}"),
                .. nights.Periods.Select(period => $"period {period.Id}"),
                .. nights.Told.Select(night => $"told {night.Date} {night.Metrics?.TotalSleepTime}"),
                .. nights.Measured.Select(night =>
                    $"measured {night.Date} {night.Metrics?.TotalSleepTime} {night.Main?.Start}"
                ),
            ]
        );
}
