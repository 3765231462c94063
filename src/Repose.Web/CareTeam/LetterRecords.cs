using NodaTime;
using Repose.Content;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.CareTeam;

/// <summary>What the records of sessions say of where and how firmly was worked, what was added, and what did no good.</summary>
internal static class LetterRecords
{
    /// <summary>So many adverse effects are told one by one: a letter is one page.</summary>
    private const int MostEffects = 4;

    private const int MostWords = 160;

    /// <param name="records">The records, the newest first.</param>
    /// <param name="zone">The zone of the practice's clocks.</param>
    internal static IEnumerable<string> Lines(IReadOnlyList<SessionDone> records, DateTimeZone zone) =>
        records.Count == 0
            ? []
            : [.. Areas(records), .. Pressure(records), .. Added(records), .. AdverseEffects(records, zone)];

    /// <summary>The areas as a doctor can tick them, so that a reply and what was done speak of the same.</summary>
    private static IEnumerable<string> Areas(IReadOnlyList<SessionDone> records)
    {
        var worked = records
            .SelectMany(one => one.Regions())
            .SelectMany(id => ContentLibrary.Shipped.BodyRegion(id)?.Tags ?? [])
            .ToHashSet(StringComparer.Ordinal);
        var areas = RecordReply.Areas.Where(worked.Contains).Select(ReplyWords.Area).ToList();
        return areas.Count == 0 ? [] : [CareTeamText.FormatAreasDone(string.Join(", ", areas))];
    }

    private static IEnumerable<string> Pressure(IReadOnlyList<SessionDone> records)
    {
        var said = records.Select(one => one.Pressure).OfType<int>().ToList();
        return said.Count == 0 ? []
            : said.Min() == said.Max() ? [CareTeamText.FormatPressureDone(said.Min())]
            : [CareTeamText.FormatPressuresDone(said.Min(), said.Max())];
    }

    private static IEnumerable<string> Added(IReadOnlyList<SessionDone> records)
    {
        var added = records
            .SelectMany(one => one.AddOns.Select(each => each.Name).Append(one.Oil).Distinct(StringComparer.Ordinal))
            .Where(name => name.Length > 0)
            .CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(one => one.Value)
            .Select(one => CareTeamText.FormatAddedTimes(one.Key, one.Value))
            .ToList();
        return added.Count == 0 ? [CareTeamText.NothingAdded] : [CareTeamText.FormatAdded(string.Join(", ", added))];
    }

    /// <summary>Never left out, also where there were none.</summary>
    private static IEnumerable<string> AdverseEffects(IReadOnlyList<SessionDone> records, DateTimeZone zone)
    {
        var told = records.Where(one => one.AdverseEffects.Length > 0).ToList();
        if (told.Count == 0)
        {
            return [CareTeamText.FormatNoAdverseEffects(records.Count)];
        }

        var some = told.Take(MostEffects)
            .Select(one =>
                $"{Days.Long(one.StartedAt!.Value.InZone(zone).Date)}: {LetterText.OneLine(one.AdverseEffects, MostWords)}"
            );
        return [CareTeamText.FormatAdverseEffects(told.Count, records.Count, string.Join("; ", some))];
    }
}
