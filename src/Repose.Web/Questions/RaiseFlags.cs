using Microsoft.EntityFrameworkCore;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Plan;
using Repose.Web.Questions.AtDesk;
using Repose.Web.Screening;

namespace Repose.Web.Questions;

/// <summary>Raises the red flags of a form beside what is being saved, and tells the therapists. Saves nothing itself.</summary>
/// <remarks>
/// What the form tells is put to the rules of screening, where it raises a flag or the client was screened before.
/// What a flag shows of the client takes off their plan what could then do them harm.
/// A flag that is open already is not raised twice for the same reason. One that somebody has looked at is: what was
/// answered again is news.
/// </remarks>
internal sealed class RaiseFlags(
    ReposeDb db,
    TellTherapists tell,
    TakeOffWhatHarms takeOff,
    KeepScreening screening,
    ContentLibrary content,
    Audit audit
)
{
    public async Task<IReadOnlyList<FormFlag>> Run(
        Client client,
        FilledForm form,
        IReadOnlyList<RedFlag> raised,
        CancellationToken cancel
    )
    {
        string[] shown = [.. raised.SelectMany(flag => flag.Shows).Select(one => one.Id)];
        var side = form.IsByStaff ? PlanSide.Practice : PlanSide.Client;
        await takeOff.Run(client.Id, new(shown, []), side, form.WrittenAt, cancel);
        var open = raised.Count == 0 ? [] : await Open(form, cancel);
        FormFlag[] news =
        [
            .. raised.Where(flag => !open.Exists(one => IsSame(one, flag))).Select(flag => Flag(client, form, flag)),
        ];
        if (news.Length > 0)
        {
            db.AddRange(news);
            await tell.Run(client, news.Any(one => one.IsCrisis), form.WrittenAt, cancel);
            await audit.Note("flag.raised", "client", client.Id.Value);
        }

        var told = FormFacts.Of(content.Screening, form);
        if (
            told.Known.Count > 0
            && (raised.Count > 0 || await db.Screenings.AnyAsync(one => one.ClientId == client.Id, cancel))
        )
        {
            await screening.Run(client, told, ScreeningOrigin.Answers, cancel);
        }

        return news;
    }

    private Task<List<FormFlag>> Open(FilledForm form, CancellationToken cancel) =>
        (
            from flag in db.FormFlags
            join of in db.FilledForms on flag.FormId equals of.Id
            where flag.ClientId == form.ClientId && flag.SeenAt == null && of.Instrument == form.Instrument
            select flag
        ).ToListAsync(cancel);

    private static bool IsSame(FormFlag one, RedFlag flag) =>
        one.Item == flag.Item && one.At == flag.At && one.IsCrisis == flag.LeadsTo is RedFlagPage.Crisis;

    private static FormFlag Flag(Client client, FilledForm form, RedFlag flag) =>
        new(
            form.PracticeId,
            Id<FormFlag>.New(),
            client.Id,
            form.Id,
            flag.Item,
            flag.At,
            flag.LeadsTo is RedFlagPage.Crisis,
            form.WrittenAt
        );
}
