using Repose.Import.Files;
using Repose.Sleep;

namespace Repose.Import.Fitbit;

/// <summary>
/// All that Fitbit and Google call an export of Fitbit's sleep: logs as JSON, the tables of newer archives, the table of
/// Fitbit's website, and answers of Google's Health API.
/// </summary>
internal sealed class FitbitExport : ISleepFormat
{
    public static readonly SleepSource Source = new("Fitbit", SourceKind.Wearable);

    public string Name => "Fitbit";

    public bool Recognises(Opening opening) =>
        FitbitLogs.Is(opening)
        || GoogleHealth.Is(opening)
        || UserSleeps.IsSleeps(opening.Table)
        || UserSleeps.IsStages(opening.Table)
        || FitbitWebsite.Is(opening.Table);

    public Outcome<Imported> Read(IReadOnlyList<ExportPart> parts, Reading reading)
    {
        // What names its moments in UTC goes first; of a night in both, the log of the clock on the wall is left out.
        var exact = new PeriodList(reading);
        var tables = new UserSleeps(reading, exact);
        tables.Read(parts);
        var usedHomeZone = tables.UsedHomeZone;
        foreach (var part in parts.Where(p => GoogleHealth.Is(p.Opening())))
        {
            usedHomeZone |= GoogleHealth.Read(part, reading, exact);
        }

        var logs = new FitbitLogs(reading);
        foreach (var part in parts.Where(p => FitbitLogs.Is(p.Opening())))
        {
            logs.Read(part);
        }

        var website = new PeriodList(reading);
        var times = FitbitWebsite.Read([.. parts.Where(p => FitbitWebsite.Is(p.Opening().Table))], reading, website);
        var clock = Untold([.. logs.Periods, .. website.All], exact, reading);
        var asks = clock.Count > 0 || usedHomeZone || exact.Count == 0;
        List<SleepPeriod> all = [.. exact.All, .. clock];
        all.Sort(SleepPeriod.ByStart);
        return new Imported
        {
            Format = Name,
            Periods = all,
            LeftOut = reading.LeftOut.ToList(),
            AsksZone = asks,
            Remarks =
            [
                .. asks ? reading.ZoneRemark(Name) : [],
                .. times.Remark is { } remark ? [remark] : Array.Empty<string>(),
            ],
        };
    }

    /// <summary>The sleeps of the clock on the wall that no exact one tells of.</summary>
    private static List<SleepPeriod> Untold(List<SleepPeriod> clock, PeriodList exact, Reading reading)
    {
        if (exact.Count == 0)
        {
            return clock;
        }

        var told = exact.All.OrderBy(p => p.Start).ToList();
        var kept = new List<SleepPeriod>();
        foreach (var period in clock)
        {
            var next = told.FindIndex(p => p.End > period.Start);
            if (next >= 0 && told[next].Start < period.End)
            {
                reading.LeftOut.Add(
                    ImportText.SleepLog,
                    FitbitText.ToldByNewer,
                    NodaTime.Text.InstantPattern.General.Format(period.Start)
                );
            }
            else
            {
                kept.Add(period);
            }
        }

        return kept;
    }
}
