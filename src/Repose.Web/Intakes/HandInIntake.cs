using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;
using Repose.Web.Questions.AtDesk;
using Repose.Web.Screening;

namespace Repose.Web.Intakes;

/// <summary>Hands a client's intake in with a signature. Pages that were not opened this time stay as they were the last time.</summary>
internal sealed class HandInIntake(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    IntakeRights rights,
    ReadIntake read,
    DisclosureToSign disclosure,
    TellTherapists tell,
    KeepScreening screen,
    Audit audit,
    IClock clock
)
{
    private const int LongestSignature = 200;

    /// <param name="Client">Whose.</param>
    /// <param name="Stamp">The <see cref="IntakeSheet.Stamp"/> of what was shown.</param>
    /// <param name="Agreed">The ids of the statements that were ticked.</param>
    /// <param name="AsItIs">Whether open questions and answers that do not go together were looked at and stay.</param>
    /// <param name="Signature">The name as it was typed.</param>
    public sealed record Request(
        Id<Client> Client,
        int Stamp,
        IReadOnlyList<string> Agreed,
        bool AsItIs,
        string? Signature
    );

    public sealed record NothingYet() : Refusal("intake-nothing-yet", IntakesText.NothingYet);

    public sealed record ChangedMeanwhile() : Refusal("intake-changed-meanwhile", IntakesText.ChangedMeanwhile);

    public sealed record LookFirst() : Refusal("intake-look-first", IntakesText.LookFirst);

    public sealed record NotAgreed() : Refusal("intake-not-agreed", IntakesText.NotAgreed);

    public sealed record NotSigned() : Refusal("intake-not-signed", IntakesText.NotSigned);

    public async Task<Outcome<Practice.Intake>> Run(Request request, CancellationToken cancel)
    {
        if (!await rights.Run(request.Client))
        {
            return new IntakeRights.NotYours();
        }

        return await writes.TryAgain(db, () => Write(request, cancel)) ?? new ChangedMeanwhile();
    }

    private async Task<Outcome<Practice.Intake>> Write(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        var sheet = await read.Run(request.Client, cancel);
        if (Check(sheet, request) is { } refusal)
        {
            return refusal;
        }

        var client = await db.Clients.SingleAsync(one => one.Id == request.Client, cancel);
        var (now, name) = (clock.GetCurrentInstant(), await user.Name());
        var signature = request.Signature!.Trim();
        var told = sheet.Told;
        var intake = await Open(sheet, client, name, now, cancel);
        CarryOver(sheet, intake, name, now);
        intake.HandIn(
            new(
                sheet.Form.Agreement.Version,
                TextOf(sheet.Form.Agreement, told),
                signature,
                IntakeDoubts.Of(sheet.Form, told).Count > 0
            ),
            name,
            sheet.Form.DueOn(told, sheet.Today),
            now
        );
        var signed = await disclosure.Sign(client, signature, cancel);
        if (signed.Refusal is { } unsigned)
        {
            return unsigned;
        }

        var kept = await screen.Run(client, sheet.Form.FactsFrom(told), ScreeningOrigin.Intake, cancel);
        await audit.Note("intake.handed-in", "client", client.Id.Value);
        var outcome = OutcomeNames.Read(kept.Outcome);
        var isUrgent = sheet.Form.IsUrgent(told) || outcome is ScreeningOutcome.Emergency;
        if (isUrgent || outcome >= ScreeningOutcome.ReferUrgently || await rights.IsClient(client.Id))
        {
            await tell.Run(client, isUrgent, now, cancel, "intake");
        }

        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return intake;
    }

    private static Refusal? Check(IntakeSheet sheet, Request request)
    {
        var told = sheet.Told;
        return sheet.Open is null && sheet.Last is null ? new NothingYet()
            : sheet.Stamp != request.Stamp ? new ChangedMeanwhile()
            : !request.AsItIs && IntakeDoubts.Any(sheet.Form, told) ? new LookFirst()
            : Statements(sheet.Form.Agreement, told)
                .Any(one => !request.Agreed.Contains(one.Id, StringComparer.Ordinal))
                ? new NotAgreed()
            : request.Signature?.Trim() is not { Length: > 0 and <= LongestSignature } ? new NotSigned()
            : null;
    }

    /// <summary>What somebody who has told this must agree to.</summary>
    internal static IEnumerable<IntakeStatement> Statements(IntakeAgreement agreement, IntakeTold told) =>
        agreement.Statements.Where(one => one.Of is IntakeSigner.Everyone || told.Years < IntakeForm.OfAge);

    private async Task<Practice.Intake> Open(
        IntakeSheet sheet,
        Client client,
        string name,
        Instant now,
        CancellationToken cancel
    )
    {
        if (sheet.Open is { } open)
        {
            return await db.Intakes.SingleAsync(one => one.Id == open.Id, cancel);
        }

        var number = sheet.All.Max(one => one.Number) + 1;
        var intake = new Practice.Intake(db.PracticeId, Id<Practice.Intake>.New(), client.Id, number, "", name, now);
        db.Add(intake);
        await db.SaveChangesAsync(cancel);
        return intake;
    }

    private void CarryOver(IntakeSheet sheet, Practice.Intake intake, string name, Instant now)
    {
        foreach (var section in sheet.Form.Sections.Where(one => !sheet.IsDone(one)))
        {
            var answers = sheet.AnswersOn(section);
            if (answers.Count > 0)
            {
                db.Add(
                    new IntakePage(
                        db.PracticeId,
                        Id<IntakePage>.New(),
                        intake.ClientId,
                        intake.Id,
                        section.Id,
                        section.Version,
                        1,
                        IntakeAnswers.Write(answers),
                        name,
                        now
                    )
                );
            }
        }
    }

    private static string TextOf(IntakeAgreement agreement, IntakeTold told) =>
        string.Join('\n', Statements(agreement, told).Select(one => one.Says).Prepend(agreement.Introduction));
}
