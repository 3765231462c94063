using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Screening;

/// <summary>Goes on in spite of rules of screening, with a reason that is kept and cannot be changed. Never in an emergency.</summary>
internal sealed class OverrideScreening(
    ReposeDb db,
    IWrites writes,
    ReadStanding read,
    CurrentUser user,
    Audit audit,
    IClock clock
)
{
    private const int ShortestReason = 10;

    /// <param name="Id">The id that it will have: sending it twice keeps it once.</param>
    /// <param name="Client">For whom.</param>
    /// <param name="Covers">The ids of the rules.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Days">For how many days it holds; null for what is no number.</param>
    public sealed record Request(
        Id<ScreeningOverride> Id,
        Id<Client> Client,
        IReadOnlyList<string> Covers,
        string Reason,
        int? Days
    );

    public sealed record NotThat(string Field, string Why) : Refusal("override-invalid", Why);

    public sealed record AnEmergency()
        : Refusal(
            "emergency",
            "An emergency cannot be overridden. Call the emergency number; a doctor must see the client."
        );

    public async Task<Outcome<ScreeningOverride>> Run(Request request, CancellationToken cancel)
    {
        if (request.Reason.Trim().Length < ShortestReason)
        {
            return new NotThat("Reason", "Write why you go on, in a sentence: it stays in the chart.");
        }

        if (request.Days is not (>= 1 and <= ScreeningOverride.MostDays))
        {
            return new NotThat("Days", $"Write a number of days from 1 to {ScreeningOverride.MostDays}.");
        }

        await using var write = await writes.BeginAside(db, cancel);
        if (
            await db.ScreeningOverrides.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is
            { } kept
        )
        {
            return kept;
        }

        if (!await db.Clients.AnyAsync(one => one.Id == request.Client, cancel))
        {
            return new ScreenClient.NoClient();
        }

        var stands = await read.Run(request.Client, cancel);
        if (Fault(stands, request) is { } fault)
        {
            return fault;
        }

        var made = new ScreeningOverride(
            db.PracticeId,
            request.Id,
            request.Client,
            Clearance.Join(request.Covers),
            request.Reason.Trim(),
            await user.Name(),
            clock.GetCurrentInstant(),
            stands.Today.PlusDays(request.Days.Value - 1)
        );
        db.Add(made);
        await audit.Note("screening.overridden", "client", request.Client.Value);
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return made;
    }

    private static Refusal? Fault(Stands stands, Request request)
    {
        var named = stands
            .Standing.Rules.Select(rule => rule.Fired)
            .Where(fired => request.Covers.Contains(fired.Rule.Id, StringComparer.Ordinal))
            .ToList();
        return named.Exists(fired => !Standing.MayBeOverridden(fired)) ? new AnEmergency()
            : request.Covers.Count == 0 || named.Count != request.Covers.Distinct(StringComparer.Ordinal).Count()
                ? new NotThat("Covers", "Choose at least one rule that applies now.")
            : null;
    }
}
