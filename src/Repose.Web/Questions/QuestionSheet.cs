using NodaTime;
using Repose.Practice;

namespace Repose.Web.Questions;

/// <summary>All about the questions of one client: what waits, what is to come, what was answered.</summary>
internal sealed class QuestionSheet
{
    private readonly ILookup<string, FilledForm> byAsking;

    internal QuestionSheet(
        LocalDate today,
        IReadOnlyList<UsedInstrument> instruments,
        IReadOnlyList<Asking> askings,
        IReadOnlyList<FilledForm> forms
    )
    {
        (Today, Instruments, Askings, Forms) = (today, instruments, askings, forms);
        byAsking = forms.Newest().ToLookup(one => one.AskingKey, StringComparer.Ordinal);
        Open = [.. askings.Where(one => one.IsOpen(today)).SelectMany(OpenAt)];
    }

    public LocalDate Today { get; }

    /// <summary>All instruments, by id.</summary>
    public IReadOnlyList<UsedInstrument> Instruments { get; }

    public IReadOnlyList<Asking> Askings { get; }

    /// <summary>Every version of every form.</summary>
    public IReadOnlyList<FilledForm> Forms { get; }

    /// <summary>What waits for answers.</summary>
    public IReadOnlyList<OpenQuestion> Open { get; }

    /// <summary>The askings to come, the next first.</summary>
    public IEnumerable<Asking> Upcoming => Askings.Where(one => one.StateOn(Today) is AskingState.Upcoming);

    /// <summary>What was sent, by instrument, of each the first first.</summary>
    public IEnumerable<AnsweredInstrument> Answered =>
        Forms
            .Finished()
            .GroupBy(one => one.Instrument, StringComparer.Ordinal)
            .Join(
                Instruments,
                forms => forms.Key,
                used => used.Id,
                (forms, used) => (used, forms),
                StringComparer.Ordinal
            )
            .OrderBy(one => one.used.Id, StringComparer.Ordinal)
            .Select(one => new AnsweredInstrument(
                one.used.Instrument,
                [.. one.forms.OrderBy(form => form.Date).ThenBy(form => form.WrittenAt)]
            ));

    /// <summary>The instrument with an id; null for none.</summary>
    public UsedInstrument? Find(string id) =>
        Instruments.FirstOrDefault(one => one.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>
    /// At which asking an instrument is answered now: the one that waits for it; else the one that it was answered at
    /// today, which is then corrected; else one of its own.
    /// </summary>
    public Asking AskingOf(string instrument) =>
        Open.FirstOrDefault(one => one.Used.Id.Equals(instrument, StringComparison.Ordinal))?.Asking
        ?? Askings.FirstOrDefault(asking => WasAnsweredToday(instrument, asking))
        ?? Asking.On(Today);

    /// <summary>The newest version of what was written at an asking, sent or not; null for none.</summary>
    public FilledForm? Newest(string instrument, Asking asking) =>
        byAsking[asking.Key].FirstOrDefault(one => one.Instrument.Equals(instrument, StringComparison.Ordinal));

    private bool WasAnsweredToday(string instrument, Asking asking) =>
        Newest(instrument, asking) is { IsByStaff: false } form && form.Date == Today;

    private IEnumerable<OpenQuestion> OpenAt(Asking asking) =>
        Instruments
            .Where(one => one.IsAsked && one.BelongsTo(asking.Kind))
            .Where(one => !IsFinished(one.Id, asking) && IsItsTurn(one, asking))
            .Select(one => new OpenQuestion(one, asking, asking.StateOn(Today), Newest(one.Id, asking)));

    private bool IsFinished(string instrument, Asking asking) =>
        Forms.Any(one =>
            one.IsFinished
            && one.AskingKey.Equals(asking.Key, StringComparison.Ordinal)
            && one.Instrument.Equals(instrument, StringComparison.Ordinal)
        );

    /// <summary>Where a shorter form decides whether a longer one is asked, the longer one waits for that.</summary>
    private bool IsItsTurn(UsedInstrument one, Asking asking)
    {
        var shorter = Instruments
            .Where(other => other.IsAsked && other.BelongsTo(asking.Kind))
            .Where(other =>
                other.Instrument.CutOffs.Any(cutOff => one.Id.Equals(cutOff.Then, StringComparison.Ordinal))
            )
            .ToList();
        return shorter.Count == 0 || shorter.Exists(other => LeadsOn(other, one.Id, asking));
    }

    private bool LeadsOn(UsedInstrument shorter, string longer, Asking asking) =>
        Forms
            .Finished()
            .Where(one => one.AskingKey.Equals(asking.Key, StringComparison.Ordinal))
            .Where(one => one.Instrument.Equals(shorter.Id, StringComparison.Ordinal))
            .Any(one =>
                one.Total is { } total
                && shorter.Instrument.CutOffs.Any(cutOff =>
                    longer.Equals(cutOff.Then, StringComparison.Ordinal) && shorter.Instrument.Reaches(cutOff, total)
                )
            );
}
