using NodaTime;

namespace Repose.Pictures;

/// <summary>The rows of a raster: every date once, in groups, cut to what can be read.</summary>
internal sealed class RasterRows
{
    private RasterRows(IReadOnlyList<RasterGroup> groups, int left) => (Groups, LeftOut) = (groups, left);

    internal IReadOnlyList<RasterGroup> Groups { get; }

    /// <summary>How many earlier rows were left out because there were too many.</summary>
    internal int LeftOut { get; }

    internal IEnumerable<RasterRow> All => Groups.SelectMany(group => group.Rows);

    internal int Count => Groups.Sum(group => group.Rows.Count);

    internal static RasterRows Of(NightRasterData data)
    {
        var phases = data.Phases.Count > 0 ? [.. data.Phases.OrderBy(phase => phase.First)] : Everything(data);
        var dates = new List<(Phase Phase, LocalDate Date)>();
        foreach (var phase in phases)
        {
            var from = dates.Count > 0 ? LocalDate.Max(phase.First, dates[^1].Date.PlusDays(1)) : phase.First;
            for (var date = from; date <= phase.Last; date = date.PlusDays(1))
            {
                dates.Add((phase, date));
            }
        }

        var left = Math.Max(0, dates.Count - Math.Max(1, data.MostRows));
        return new RasterRows([.. Grouped(data, dates.Skip(left))], left);
    }

    private static List<Phase> Everything(NightRasterData data) =>
        data.Nights.Count == 0
            ? []
            : [new Phase("", data.Nights.Min(night => night.Date), data.Nights.Max(night => night.Date))];

    private static IEnumerable<RasterGroup> Grouped(
        NightRasterData data,
        IEnumerable<(Phase Phase, LocalDate Date)> dates
    )
    {
        var nights = data.Nights.GroupBy(night => night.Date).ToDictionary(date => date.Key, date => date.First());
        var after = data.Sessions.Select(session => session.NightAfter).ToHashSet();
        var zone = data.Nights.Count > 0 ? data.Nights[0].Zone : null;
        LocalDate? last = null;
        foreach (var phase in dates.GroupBy(date => date.Phase))
        {
            var rows = new List<RasterRow>();
            foreach (var (_, date) in phase)
            {
                var night = nights.GetValueOrDefault(date);
                zone = night?.Zone ?? zone;
                var change = zone is null ? null : ClockChange.On(date, zone);
                rows.Add(new RasterRow(date, night, change, after.Contains(date)));
            }

            var skipped = last is { } before ? Period.DaysBetween(before, rows[0].Date) - 1 : 0;
            last = rows[^1].Date;
            yield return new RasterGroup(phase.Key.Name, rows, skipped);
        }
    }
}
