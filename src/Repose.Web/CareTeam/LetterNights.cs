using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Desk;
using Repose.Web.MySleep;
using Repose.Web.Site;

namespace Repose.Web.CareTeam;

/// <summary>What was measured of a client's sleep in the last four weeks, and the newest scores, each with what it rests on.</summary>
internal sealed class LetterNights(
    ReposeDb db,
    ReadNights nights,
    OpenChart chart,
    CurrentPractice current,
    IClock clock
)
{
    private const int LooksBack = 28;

    /// <summary>Scores of sleep and pain. What was answered about the mood and about alcohol is for whoever writes to add.</summary>
    private static readonly string[] Scored = ["isi", "psqi", "ais", "ess", "jss", "pain-nrs", "peg"];

    public async Task<IReadOnlyList<string>> Run(Id<Client> client, CancellationToken cancel)
    {
        if (!await chart.Agrees(client, cancel))
        {
            return [CareTeamText.NightsNotAgreed];
        }

        var today = clock.GetCurrentInstant().InZone(await current.Zone()).Date;
        var kept = await nights.Run(client, new(today.PlusDays(1 - LooksBack), today), cancel);
        var (source, known) =
            kept.Told.Count > 0 ? (CareTeamText.FromDiary, kept.Told) : (CareTeamText.FromDevice, kept.Measured);
        var metrics = known.Where(night => night.Metrics is not null).Select(night => night.Metrics!).ToList();
        var scores = await Scores(client, cancel);
        if (metrics.Count == 0)
        {
            return [CareTeamText.NoNights, .. scores];
        }

        var pattern = InsomniaPattern.Of(known);
        return
        [
            CareTeamText.FormatNightsOf(
                source,
                metrics.Count,
                Days.Long(known.Min(night => night.Date)),
                Days.Long(known.Max(night => night.Date))
            ),
            .. Mean(CareTeamText.Tib, metrics.Select(one => one.TimeInBed?.TotalMinutes), "min"),
            .. Mean(CareTeamText.Tst, metrics.Select(one => one.TotalSleepTime?.TotalMinutes), "min"),
            .. Mean(CareTeamText.Sol, metrics.Select(one => one.SleepOnsetLatency?.TotalMinutes), "min"),
            .. Mean(CareTeamText.Waso, metrics.Select(one => one.WakeAfterSleepOnset?.TotalMinutes), "min"),
            .. Mean(CareTeamText.Se, metrics.Select(one => one.SleepEfficiency), "%"),
            CareTeamText.FormatPattern(pattern.Nights, pattern.Known),
            .. scores,
        ];
    }

    private static IEnumerable<string> Mean(string what, IEnumerable<double?> values, string unit)
    {
        double[] known = [.. values.OfType<double>()];
        if (known.Length > 0)
        {
            yield return CareTeamText.FormatMean(
                what,
                Number(known.Average()),
                unit,
                Number(known.Min()),
                Number(known.Max()),
                known.Length
            );
        }
    }

    private async Task<IReadOnlyList<string>> Scores(Id<Client> client, CancellationToken cancel)
    {
        var forms = await db
            .FilledForms.AsNoTracking()
            .Where(one => one.ClientId == client && one.IsFinished && one.Total != null)
            .Where(one => Scored.Contains(one.Instrument))
            .ToListAsync(cancel);
        return
        [
            .. forms
                .GroupBy(one => one.Instrument, StringComparer.Ordinal)
                .Select(one => one.OrderByDescending(form => form.Date).ThenByDescending(form => form.Version).First())
                .OrderBy(one => one.Instrument, StringComparer.Ordinal)
                .Select(form => (Form: form, Instrument: ContentLibrary.Shipped.Instrument(form.Instrument)))
                .Where(one => one.Instrument is { Total: not null })
                .Select(one => Score(one.Form, one.Instrument!)),
        ];
    }

    private static string Score(FilledForm form, Instrument instrument)
    {
        var said = CareTeamText.FormatScore(
            instrument.Name,
            Number(form.Total!.Value),
            instrument.Total!.Most,
            Days.Long(form.Date)
        );
        return instrument.CutOffs is [var cut, ..] ? $"{said} {CareTeamText.FormatCutOff(cut.At)}{Source(cut)}" : said;
    }

    /// <summary>Who and when, such as " (Morin CM et al (2011))": the whole citation has no room on a page.</summary>
    private static string Source(CutOff cut) =>
        cut.Sources is [var source, ..]
        && source.Citation.IndexOf(')', StringComparison.Ordinal) is > 0 and < 60 and var end
            ? $" ({source.Citation[..(end + 1)]})"
            : "";

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
