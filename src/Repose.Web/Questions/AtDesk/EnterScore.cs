using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Desk;

namespace Repose.Web.Questions.AtDesk;

/// <summary>Keeps a total that was worked out on paper, entered by the staff, and raises what follows from it.</summary>
internal sealed class EnterScore(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    ReadQuestions questions,
    RaiseFlags raise,
    Audit audit,
    IClock clock
)
{
    private const int MostDaysAgo = 3 * 366;

    /// <param name="Id">The id that it will have: sending it twice keeps it once.</param>
    /// <param name="Client">Whose score.</param>
    /// <param name="Instrument">Of which instrument.</param>
    /// <param name="Date">When it was filled in, on the practice's calendar; null for what is no date.</param>
    /// <param name="Total">The total; null for what is no number.</param>
    /// <param name="Items">The points of those items that can raise a flag by themselves, by their number.</param>
    public sealed record Request(
        Id<FilledForm> Id,
        Id<Client> Client,
        string Instrument,
        LocalDate? Date,
        double? Total,
        IReadOnlyDictionary<int, int?> Items
    );

    public sealed record NotThat(string Field, string Why) : Refusal("score-invalid", Why);

    public sealed record NoInstrument() : Refusal("not-found", "There is no total of this instrument to enter.");

    public sealed record Busy() : Refusal("busy", "Somebody is entering the same right now. Please save again.");

    /// <summary>The items that can raise a flag by themselves, which must be entered beside the total.</summary>
    internal static IReadOnlyList<int> Asked(Instrument instrument) =>
        [.. instrument.RedFlags.Select(one => one.Item).OfType<int>().Distinct().Order()];

    public async Task<Outcome<FilledForm>> Run(Request request, CancellationToken cancel)
    {
        try
        {
            await using var write = await writes.BeginAside(db, cancel);
            var client = await db.Clients.FirstOrDefaultAsync(one => one.Id == request.Client, cancel);
            if (client is null)
            {
                return new OpenCard.NoClient();
            }

            if (await db.FilledForms.FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
            {
                return kept.ClientId == client.Id ? kept : new NoInstrument();
            }

            var sheet = await questions.Run(client, cancel);
            var instrument = sheet.Find(request.Instrument)?.Instrument;
            if (instrument?.Total is null)
            {
                return new NoInstrument();
            }

            if (Fault(request, instrument, sheet.Today) is { } fault)
            {
                return fault;
            }

            var form = await Form(request, instrument, sheet);
            db.Add(form);
            await audit.Note("answers.entered", "client", client.Id.Value);
            await raise.Run(client, form, Flags(request, instrument), cancel);
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
            return form;
        }
        catch (Exception failure) when (writes.IsCollision(failure))
        {
            return new Busy();
        }
    }

    private static NotThat? Fault(Request request, Instrument instrument, LocalDate today)
    {
        var (scale, items) = (instrument.Total!, instrument.Items);
        if (request.Date is not { } date || date > today || date < today.PlusDays(-MostDaysAgo))
        {
            return new("Date", "Write the day on which it was filled in: today, or a day of the last three years.");
        }

        if (request.Total is not { } total || !scale.CanBe(total))
        {
            var kind = scale.Method is TotalMethod.Mean ? "number" : "whole number";
            return new("Total", $"Write a {kind} from {scale.Least} to {scale.Most}.");
        }

        foreach (var item in Asked(instrument))
        {
            if (request.Items.GetValueOrDefault(item) is not { } points || points < items!.Least || points > items.Most)
            {
                return new($"Items[{item}]", $"Write the points of question {item}: {items!.Least} to {items.Most}.");
            }
        }

        return null;
    }

    private static IReadOnlyList<RedFlag> Flags(Request request, Instrument instrument) =>
        instrument.Gravest(
            instrument.RedFlags.Where(flag =>
                instrument.Raises(flag, flag.Item is { } item ? request.Items[item] : request.Total)
            )
        );

    private async Task<FilledForm> Form(Request request, Instrument instrument, QuestionSheet sheet)
    {
        var (date, score) = (request.Date!.Value, instrument.ScoreOf(request.Total!.Value));
        var asking =
            sheet.Askings.FirstOrDefault(one => one.IsOpen(date) && sheet.Newest(instrument.Id, one) is null)
            ?? Asking.On(date);
        var asked = Asked(instrument);
        return new(
            db.PracticeId,
            request.Id == default ? Id<FilledForm>.New() : request.Id,
            request.Client,
            new(instrument.Id, instrument.Version, null, asking.Key, date),
            (sheet.Newest(instrument.Id, asking)?.Version ?? 0) + 1,
            asked.Count == 0
                ? []
                :
                [
                    .. Enumerable
                        .Range(1, instrument.Items!.Count)
                        .Select(item => request.Items.GetValueOrDefault(item)),
                ],
            new(score.Total, score.Band?.Key),
            new(clock.GetCurrentInstant(), await user.Name(), IsByStaff: true, IsFinished: true)
        );
    }
}
