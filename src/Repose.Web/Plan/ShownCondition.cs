using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Plan;

/// <summary>Something about a client that answers to a questionnaire show.</summary>
/// <param name="Condition">What.</param>
/// <param name="Instrument">By the answers to which instrument.</param>
internal sealed record ShownCondition(Condition Condition, Instrument Instrument)
{
    /// <summary>What the answers of one client show.</summary>
    /// <remarks>
    /// The newest answer to a question counts, left for later or sent: whoever answered it anew has said what holds now, and
    /// whoever left it out has not.
    /// </remarks>
    internal static IReadOnlyList<ShownCondition> By(
        IReadOnlyList<FilledForm> forms,
        IEnumerable<Instrument> instruments
    ) =>
        [
            .. from instrument in instruments
            let own = forms
                .Newest()
                .Where(form => form.Instrument.Equals(instrument.Id, StringComparison.Ordinal))
                .OrderByDescending(form => form.Date)
                .ThenByDescending(form => form.WrittenAt)
                .ToList()
            from flag in instrument.RedFlags
            where
                own.Select(form => IsRaised(instrument, flag, form)).FirstOrDefault(raised => raised is not null)
                    is true
            from condition in flag.Shows
            select new ShownCondition(condition, instrument),
        ];

    /// <summary>Whether a form raises a flag; null where it does not say.</summary>
    private static bool? IsRaised(Instrument instrument, RedFlag flag, FilledForm form)
    {
        var points = form.Points();
        double? told = flag.Item is { } item ? points.ElementAtOrDefault(item - 1) : form.Total;
        return told is not null ? instrument.Raises(flag, told)
            : IsRaisedByPart(instrument, flag, form, points) ? true
            : null;
    }

    /// <summary>Whether the answers that are there raise a flag of the total, whatever the missing ones would be.</summary>
    private static bool IsRaisedByPart(
        Instrument instrument,
        RedFlag flag,
        FilledForm form,
        IReadOnlyList<int?> points
    ) =>
        flag.Item is null
        && form.InstrumentVersion == instrument.Version
        && points.Count == instrument.Items?.Count
        && points.Any(one => one is not null)
        && instrument.Score(points).RedFlags.Contains(flag);
}
