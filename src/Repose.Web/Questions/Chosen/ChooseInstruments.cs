using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Setup;

namespace Repose.Web.Questions.Chosen;

/// <summary>Chooses which instruments the practice uses, and how often each is asked.</summary>
internal sealed class ChooseInstruments(ReposeDb db, IWrites writes, Audit audit, ContentLibrary content)
{
    /// <param name="Rhythms">How often, by instrument; those that are not named stay as they are.</param>
    /// <param name="Seen">The mark of what the form showed.</param>
    internal sealed record Request(IReadOnlyDictionary<string, AskingRhythm> Rhythms, string Seen);

    /// <summary>What can be asked or entered: it has items that are counted, or a total.</summary>
    internal static bool CanBeUsed(Instrument instrument) => instrument.Items is not null;

    internal static Snapshot Of(IEnumerable<KeyValuePair<string, AskingRhythm>> rhythms)
    {
        var snapshot = new Snapshot();
        foreach (var (instrument, rhythm) in rhythms.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            snapshot.Fact(instrument, rhythm);
        }

        return snapshot;
    }

    /// <summary>What holds now, by instrument.</summary>
    internal static Dictionary<string, AskingRhythm> Now(
        ContentLibrary content,
        IReadOnlyCollection<ChosenInstrument> chosen
    ) =>
        content
            .Instruments.Where(CanBeUsed)
            .ToDictionary(
                one => one.Id,
                one =>
                    chosen.FirstOrDefault(row => row.Instrument.Equals(one.Id, StringComparison.Ordinal))?.Rhythm
                    ?? ReadInstruments.Proposed(one),
                StringComparer.Ordinal
            );

    public async Task<Outcome<int>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var kept = await db.ChosenInstruments.ToListAsync(cancel);
        var now = Now(content, kept);
        if (request.Rhythms.Keys.Any(one => !now.ContainsKey(one)))
        {
            return new NotThere("instrument");
        }

        var wanted = now.ToDictionary(
            one => one.Key,
            one => request.Rhythms.TryGetValue(one.Key, out var rhythm) ? rhythm : one.Value,
            StringComparer.Ordinal
        );
        var (before, after) = (Of(now), Of(wanted));
        if (before.SaysTheSameAs(after))
        {
            return 0;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        foreach (var (instrument, rhythm) in wanted)
        {
            Keep(kept, instrument, rhythm);
        }

        await audit.Note("setup.changed", "questions", null, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return wanted.Count;
    }

    private void Keep(List<ChosenInstrument> kept, string instrument, AskingRhythm rhythm)
    {
        if (kept.Find(one => one.Instrument.Equals(instrument, StringComparison.Ordinal)) is { } row)
        {
            row.Choose(rhythm);
        }
        else
        {
            db.Add(new ChosenInstrument(db.PracticeId, instrument, rhythm));
        }
    }
}
