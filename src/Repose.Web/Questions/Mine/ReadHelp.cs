using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Questions.Mine;

/// <summary>Reads what led the asking client to help within the last weeks.</summary>
internal sealed class ReadHelp(ReposeDb db, CurrentUser user, ContentLibrary content, IClock clock)
{
    private static readonly Duration LooksBack = Duration.FromDays(90);

    /// <param name="Form">The answers that led there.</param>
    /// <param name="Instrument">Of which instrument.</param>
    /// <param name="Flag">Why.</param>
    public sealed record Reason(FilledForm Form, Instrument Instrument, RedFlag Flag);

    /// <summary>The reasons to see a doctor, or those of a crisis, the last first, each once.</summary>
    public async Task<IReadOnlyList<Reason>> Run(RedFlagPage page, CancellationToken cancel)
    {
        var (client, since) = ((await user.Client())!.Id, clock.GetCurrentInstant() - LooksBack);
        var isCrisis = page is RedFlagPage.Crisis;
        var raised = await (
            from flag in db.FormFlags.AsNoTracking()
            join form in db.FilledForms on flag.FormId equals form.Id
            where flag.ClientId == client && flag.IsCrisis == isCrisis && flag.RaisedAt > since
            orderby flag.RaisedAt descending
            select new { flag, form }
        ).ToListAsync(cancel);
        return
        [
            .. raised
                .Select(one => Find(one.form, one.flag))
                .OfType<Reason>()
                .DistinctBy(one => (one.Instrument.Id, one.Flag.Item)),
        ];
    }

    private Reason? Find(FilledForm form, FormFlag raised) =>
        content.Instrument(form.Instrument) is { } instrument
        && instrument.RedFlags.FirstOrDefault(one => one.Item == raised.Item && one.At == raised.At) is { } flag
            ? new(form, instrument, flag)
            : null;
}
