using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Questions;

/// <summary>Keeps what a client answered, scores it, and raises its red flags, all at once or not at all.</summary>
/// <remarks>
/// Answers are never refused for a fault that is not theirs: a form that was left open too long, an asking that has
/// closed, a key that was used before. Whoever tells of danger must not first mend a form.
/// </remarks>
internal sealed class SendAnswers(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    ReadQuestions questions,
    RaiseFlags raise,
    Audit audit,
    IClock clock
)
{
    private const int Tries = 5;

    /// <param name="Id">The id that the version will have: sending it twice keeps it once.</param>
    /// <param name="Instrument">What was answered.</param>
    /// <param name="AskingKey">The asking that the form was opened for.</param>
    /// <param name="Points">The points of each item; null for one that was left out.</param>
    /// <param name="IsAll">Whether that is all; otherwise it is left for later.</param>
    /// <param name="MayHaveGaps">Whether the client said that items are left out on purpose.</param>
    public sealed record Request(
        Id<FilledForm> Id,
        string Instrument,
        string AskingKey,
        IReadOnlyList<int?> Points,
        bool IsAll,
        bool MayHaveGaps
    );

    /// <param name="Form">What was kept.</param>
    /// <param name="Flags">What must lead to help, the gravest first.</param>
    /// <param name="Next">The id of the instrument that is to be asked next; null for none.</param>
    public sealed record Sent(FilledForm Form, IReadOnlyList<RedFlag> Flags, string? Next);

    public sealed record NoInstrument() : Refusal("not-found", QuestionsText.NotAskedHere);

    public sealed record Nothing() : Refusal("form-empty", QuestionsText.NothingAnswered);

    public sealed record Busy() : Refusal("busy", QuestionsText.SentElsewhere);

    public async Task<Outcome<Sent>> Run(Request request, CancellationToken cancel) =>
        await writes.TryAgain(db, () => Write(request, cancel), Tries) ?? new Busy();

    private async Task<Outcome<Sent>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var client = (await user.Client())!;
        var sheet = await questions.Run(client, cancel);
        if (sheet.Find(request.Instrument) is not { Instrument: { CanBeAsked: true, Items: { } items } } used)
        {
            return new NoInstrument();
        }

        var points = Within(request.Points, items);
        if (points.All(one => one is null))
        {
            return new Nothing();
        }

        var score = used.Instrument.Score(points);
        var flags = used.Instrument.Gravest(score.RedFlags);
        if (sheet.Forms.FirstOrDefault(one => one.Id == request.Id && IsOf(one, request)) is { } kept)
        {
            return new Sent(kept, flags, NextOf(score));
        }

        var form = await Form(request, client, sheet, used, points, score, cancel);
        db.Add(form);
        await audit.Note(form.IsFinished ? "answers.sent" : "answers.kept", "form", form.Id.Value);
        await raise.Run(client, form, flags, cancel);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return new Sent(form, flags, NextOf(score));
    }

    private async Task<FilledForm> Form(
        Request request,
        Client client,
        QuestionSheet sheet,
        UsedInstrument used,
        IReadOnlyList<int?> points,
        Score score,
        CancellationToken cancel
    )
    {
        var asking = KeyOf(request, sheet);
        var version = sheet
            .Forms.Where(one => IsOf(one, request) && one.AskingKey.Equals(asking, StringComparison.Ordinal))
            .Max(one => (int?)one.Version);
        var isFree = request.Id != default && !await db.FilledForms.AnyAsync(one => one.Id == request.Id, cancel);
        return new(
            db.PracticeId,
            isFree ? request.Id : Id<FilledForm>.New(),
            client.Id,
            new(used.Id, used.Instrument.Version, used.Licensed?.Id, asking, sheet.Today),
            (version ?? 0) + 1,
            points,
            new(score.Total, score.Band?.Key),
            new(
                clock.GetCurrentInstant(),
                await user.Name(),
                IsByStaff: false,
                IsFinished: request.IsAll && (request.MayHaveGaps || points.All(one => one is not null))
            )
        );
    }

    /// <summary>The asking that the form was opened for, if it has begun; else the one of now.</summary>
    private static string KeyOf(Request request, QuestionSheet sheet) =>
        sheet.Askings.Any(one =>
            one.Key.Equals(request.AskingKey, StringComparison.Ordinal)
            && one.StateOn(sheet.Today) is not AskingState.Upcoming
        )
            ? request.AskingKey
            : sheet.AskingOf(request.Instrument).Key;

    /// <summary>As many as the instrument has, and nothing that it cannot have: that is as if left out.</summary>
    private static IReadOnlyList<int?> Within(IReadOnlyList<int?> points, ItemScale items) =>
        [
            .. Enumerable
                .Range(0, items.Count)
                .Select(place => points.ElementAtOrDefault(place))
                .Select(one => one >= items.Least && one <= items.Most ? one : null),
        ];

    private static bool IsOf(FilledForm form, Request request) =>
        form.Instrument.Equals(request.Instrument, StringComparison.Ordinal);

    private static string? NextOf(Score score) =>
        score.CutOffs.Select(one => one.Then).FirstOrDefault(one => one is not null);
}
