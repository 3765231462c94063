using NodaTime;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>Which source is the one for each night: of the choices that are for it, the one made last.</summary>
public sealed class ChosenSources
{
    private readonly SourceChoice[] newestFirst;

    public ChosenSources(IEnumerable<SourceChoice> choices) =>
        newestFirst = [
            .. choices.OrderByDescending(choice => choice.NamedAt).ThenByDescending(choice => choice.Id.Value),
        ];

    /// <summary>The source that was chosen for a night; null where none was.</summary>
    public NightSource? On(LocalDate date) =>
        NightSource.Read(Array.Find(newestFirst, choice => choice.Covers(date))?.Source);

    /// <summary>The stretches of time with a choice, in order, up to and with a last date.</summary>
    public IReadOnlyList<(NightSource Source, LocalDate? First, LocalDate? Last, Instant NamedAt)> Stretches()
    {
        // Something can change only where a choice begins, and on the day after one ends.
        LocalDate?[] starts =
        [
            null,
            .. newestFirst
                .SelectMany(choice => new[] { choice.First, choice.Last?.PlusDays(1) })
                .Where(date => date is not null)
                .Distinct()
                .Order(),
        ];
        var found = new List<(NightSource Source, LocalDate? First, LocalDate? Last, Instant NamedAt)>();
        for (var at = 0; at < starts.Length; at++)
        {
            var (first, last) = (
                starts[at],
                at + 1 < starts.Length ? starts[at + 1]!.Value.PlusDays(-1) : (LocalDate?)null
            );
            var probe = first ?? last ?? LocalDate.MinIsoValue;
            var choice = Array.Find(newestFirst, one => one.Covers(probe));
            if (NightSource.Read(choice?.Source) is not { } source)
            {
                continue;
            }

            if (
                found.Count > 0
                && found[^1].Source == source
                && found[^1].NamedAt == choice!.NamedAt
                && found[^1].Last?.PlusDays(1) == first
            )
            {
                found[^1] = found[^1] with { Last = last };
            }
            else
            {
                found.Add((source, first, last, choice!.NamedAt));
            }
        }

        return found;
    }

    /// <summary>
    /// One night a date, from the source that was chosen for it. Where none was chosen: what devices tell, settled by the
    /// stated rules, or else the diary. Nothing is averaged, and a night that the chosen source does not know is absent.
    /// </summary>
    public IReadOnlyList<Night> Of(IReadOnlyCollection<DevicePeriod> periods, IEnumerable<DiaryPage> pages)
    {
        var told = pages.Told().ToDictionary(night => night.Date);
        var settled = periods.Measured().ToDictionary(night => night.Date);
        var bySource = periods
            .GroupBy(period => period.Source, StringComparer.Ordinal)
            .ToDictionary(
                source => source.Key,
                source => source.Measured().ToDictionary(night => night.Date),
                StringComparer.Ordinal
            );
        return
        [
            .. told
                .Keys.Concat(settled.Keys)
                .Concat(bySource.Values.SelectMany(nights => nights.Keys))
                .Distinct()
                .Order()
                .Select(date =>
                    On(date) switch
                    {
                        null => settled.GetValueOrDefault(date) ?? told.GetValueOrDefault(date),
                        { Device: null } => told.GetValueOrDefault(date),
                        { Device: var device } => bySource.GetValueOrDefault(device)?.GetValueOrDefault(date),
                    }
                )
                .OfType<Night>(),
        ];
    }
}
