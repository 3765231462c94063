using NodaTime;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>Reads four weeks of a client's nights and lays the model of groups over them.</summary>
internal sealed class ReadResearch(ReadNights nights)
{
    /// <param name="client">Whose nights.</param>
    /// <param name="today">The last date.</param>
    /// <param name="fromDevice">From which source; null for devices where they told of the last two weeks.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<ResearchView> Run(Id<Client> client, LocalDate today, bool? fromDevice, CancellationToken cancel)
    {
        var dates = new DateInterval(today.PlusDays(1 - SleepView.Month), today);
        var kept = await nights.Run(client, dates, cancel);
        var device = fromDevice ?? kept.ToldByDeviceSince(today.PlusDays(1 - SleepView.Recent));
        return new(kept, device, new() { Days = GroupDays.Of(kept.From(device), dates) });
    }
}
