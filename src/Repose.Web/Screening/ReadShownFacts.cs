using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;
using Repose.Web.Mine.Agreeing;
using Repose.Web.MySleep;
using Repose.Web.Site;

namespace Repose.Web.Screening;

/// <summary>Reads what a client's nights, and the ratings before sessions, tell screening.</summary>
/// <remarks>
/// Nights are read only while the client agrees that those who treat see them, and never more than twelve weeks of them: this
/// is asked at every booking. What was told lately is not questioned.
/// </remarks>
internal sealed class ReadShownFacts(ReposeDb db, ReadNights nights, Consents consents, CurrentPractice current)
{
    /// <summary>How long bad nights last before they count: three months, in whole weeks.</summary>
    internal const int Days = 84;
    private const int Month = 28;

    /// <summary>The fewest nights that tell when somebody sleeps.</summary>
    private const int FewestNights = 14;

    /// <summary>The fewest rated sessions that tell whether pain grows less.</summary>
    private const int FewestSessions = 3;

    /// <summary>
    /// The middle of eight hours from 2 at night on. Who falls asleep before 8 in the evening, as the intake asks too, has it
    /// before midnight: so from here until midnight it is unusual.
    /// </summary>
    private static readonly LocalTime Late = new(6, 0);

    /// <param name="client">Whose.</param>
    /// <param name="told">What was told, and when.</param>
    /// <param name="today">The day.</param>
    /// <param name="byClient">Whether the client alone sees it.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<ShownFacts> Run(
        Id<Client> client,
        IReadOnlyList<ToldFact> told,
        LocalDate today,
        bool byClient,
        CancellationToken cancel
    )
    {
        var shown = ShownFacts.Nothing;
        var (asksPattern, asksTimes) = (
            MaySay(told, ShownFacts.LongPattern, today),
            MaySay(told, ShownFacts.UnusualTimes, today)
        );
        if ((asksPattern || asksTimes) && (byClient || await consents.Has(client, ConsentKind.Therapist, cancel)))
        {
            var kept = await nights.Run(client, new(today.PlusDays(1 - Days), today), cancel);
            shown = asksPattern ? LongPattern(kept, today) : shown;
            shown = asksTimes && AreUnusual(kept, today) ? Yes(shown, ShownFacts.UnusualTimes) : shown;
        }

        return HasBackPain(told) && MaySay(told, ShownFacts.NoBetter, today) && await IsNoBetter(client, today, cancel)
            ? Yes(shown, ShownFacts.NoBetter)
            : shown;
    }

    /// <summary>What was never told, or was denied so long ago that it may have changed.</summary>
    private static bool MaySay(IEnumerable<ToldFact> told, string fact, LocalDate today) =>
        told.LastOrDefault(one => one.Fact.Equals(fact, StringComparison.Ordinal)) is not { } answer
        || (FactAnswer.Kept(answer.Answer).IsNo && answer.On < today.PlusDays(-Days));

    private static ShownFacts Yes(ShownFacts shown, string fact) =>
        shown with
        {
            Facts = shown.Facts.With(fact, yes: true),
        };

    /// <summary>Each of the three months has to reach what research asks for. Trouble by day no night can show.</summary>
    private static ShownFacts LongPattern(KeptNights kept, LocalDate today)
    {
        var told = InsomniaPattern.Of(kept.Told);
        var (all, pattern) = told.Known > 0 ? (kept.Told, told) : (kept.Measured, InsomniaPattern.Of(kept.Measured));
        var isLong = Enumerable
            .Range(0, Days / Month)
            .Select(month => today.PlusDays(-Month * month))
            .All(last =>
                InsomniaPattern
                    .Of(all.Where(night => night.Date <= last && night.Date > last.PlusDays(-Month)))
                    .ReachesResearchThreshold
            );
        return isLong ? Yes(ShownFacts.Nothing, ShownFacts.LongPattern) with { Pattern = pattern } : ShownFacts.Nothing;
    }

    /// <summary>Whether at least every second night of the last month had its middle after 6 in the morning, or before midnight.</summary>
    private static bool AreUnusual(KeptNights kept, LocalDate today)
    {
        var since = today.PlusDays(-Month);
        List<LocalTime> Middles(IEnumerable<Night> all) =>
            [
                .. all.Where(night => night.Date > since && night.Metrics?.Midpoint is not null)
                    .Select(night => night.Metrics!.Midpoint!.Value.InZone(night.Zone).TimeOfDay),
            ];
        var told = Middles(kept.Told);
        var middles = told.Count > 0 ? told : Middles(kept.Measured);
        return middles.Count >= FewestNights && 2 * middles.Count(middle => middle >= Late) >= middles.Count;
    }

    private static bool HasBackPain(IEnumerable<ToldFact> told) =>
        told.Any(one => one.Fact.Equals("back-pain", StringComparison.Ordinal) && FactAnswer.Kept(one.Answer).IsYes);

    /// <summary>Whether the pain before the last two sessions was no less than four weeks or more ago.</summary>
    private async Task<bool> IsNoBetter(Id<Client> client, LocalDate today, CancellationToken cancel)
    {
        var zone = await current.Zone();
        var since = today.PlusDays(-Days).AtStartOfDayInZone(zone).ToInstant();
        var rated = await db
            .SessionsDone.AsNoTracking()
            .Where(one => one.ClientId == client && one.StartedAt > since && one.PainBefore != null)
            .OrderBy(one => one.StartedAt)
            .Select(one => new { At = one.StartedAt!.Value, Pain = one.PainBefore!.Value })
            .ToListAsync(cancel);
        return rated.Count >= FewestSessions
            && rated[0].Pain > 0
            && rated[^1].At - rated[0].At >= Duration.FromDays(Month)
            && rated[^1].At.InZone(zone).Date > today.PlusDays(-Month)
            && rated.TakeLast(2).All(one => one.Pain >= rated[0].Pain);
    }
}
