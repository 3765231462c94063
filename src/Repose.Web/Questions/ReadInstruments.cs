using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Questions;

/// <summary>Reads which instruments the practice uses, and whose words it may show today.</summary>
internal sealed class ReadInstruments(ReposeDb db, ContentLibrary content, CurrentPractice current, IClock clock)
{
    /// <summary>How often one is asked until the practice has chosen: those whose words come with the program.</summary>
    internal static AskingRhythm Proposed(Instrument instrument) =>
        instrument is { Wording: not null, CanBeAsked: true, AsksTheSameAs: null }
            ? AskingRhythm.Throughout
            : AskingRhythm.Never;

    /// <summary>All instruments, by id.</summary>
    public async Task<IReadOnlyList<UsedInstrument>> Run(CancellationToken cancel)
    {
        var today = clock.GetCurrentInstant().InZone(await current.Zone()).Date;
        var chosen = await db
            .ChosenInstruments.AsNoTracking()
            .ToDictionaryAsync(one => one.Instrument, one => one.Rhythm, StringComparer.Ordinal, cancel);
        var licensed = (
            await db.LicensedWordings.AsNoTracking().Where(one => one.WithdrawnAt == null).ToListAsync(cancel)
        )
            .Where(one => one.Holds(today))
            .ToLookup(one => one.Instrument, StringComparer.Ordinal);
        return
        [
            .. content.Instruments.Select(one =>
                Use(
                    one,
                    chosen.TryGetValue(one.Id, out var rhythm) ? rhythm : Proposed(one),
                    licensed[one.Id].MaxBy(words => words.Version)
                )
            ),
        ];
    }

    private static UsedInstrument Use(Instrument instrument, AskingRhythm rhythm, LicensedWording? licensed)
    {
        if (instrument.Wording is not null || licensed is null || instrument.Items is not { } items)
        {
            return new(instrument, rhythm, instrument.Wording, null);
        }

        var typed = TypedWording.Read(licensed.Asks, licensed.Answers, licensed.Items, items);
        return new(instrument, rhythm, typed.Wording, typed.Wording is null ? null : licensed);
    }
}
