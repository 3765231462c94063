using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Screening;

/// <summary>Records what a clinician replied about massage for a client. It changes the plan from then on.</summary>
internal sealed class GiveClearance(
    ReposeDb db,
    IWrites writes,
    ContentLibrary content,
    CurrentUser user,
    Audit audit,
    IClock clock
)
{
    private const int MostYears = 3;

    /// <param name="Id">The id that it will have: sending it twice keeps it once.</param>
    /// <param name="Client">About whom.</param>
    /// <param name="Reply">What was replied.</param>
    /// <param name="Covers">The ids of the rules that it is about; <see cref="ClinicianWord.Whole"/> for massage as a whole.</param>
    public sealed record Request(
        Id<Clearance> Id,
        Id<Client> Client,
        ClearanceReply? Reply,
        IReadOnlyList<string> Covers
    )
    {
        public string Author { get; init; } = "";
        public string Profession { get; init; } = "";
        public LocalDate? GivenOn { get; init; }

        /// <summary>The last day; null for the usual time after the reply.</summary>
        public LocalDate? ExpiresOn { get; init; }
        public bool LiftsEffects { get; init; }
        public int? Pressure { get; init; }
        public int? LongestMinutes { get; init; }
        public IReadOnlyList<string> LeftOut { get; init; } = [];
        public IReadOnlyList<string> Positions { get; init; } = [];
        public string Limits { get; init; } = "";

        /// <summary>Who recorded it where nobody is signed in, such as the clinician by a link; null for whoever asks.</summary>
        public string? RecordedBy { get; init; }
    }

    public sealed record NotThat(string Field, string Why) : Refusal("clearance-invalid", Why);

    public async Task<Outcome<Clearance>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.BeginAside(db, cancel);
        if (await db.Clearances.AsNoTracking().FirstOrDefaultAsync(one => one.Id == request.Id, cancel) is { } kept)
        {
            return kept;
        }

        var made = await RunBeside(request, cancel);
        if (made.Succeeded)
        {
            await db.SaveChangesAsync(cancel);
            await write.Commit(cancel);
        }

        return made;
    }

    /// <summary>The same beside what is being saved, such as a letter's reply. Saves nothing itself.</summary>
    public async Task<Outcome<Clearance>> RunBeside(Request request, CancellationToken cancel)
    {
        if (!await db.Clients.AnyAsync(one => one.Id == request.Client, cancel))
        {
            return new ScreenClient.NoClient();
        }

        if (Fault(request) is { } fault)
        {
            return fault;
        }

        var given = request.GivenOn!.Value;
        var clearance = new Clearance(
            db.PracticeId,
            request.Id,
            request.Client,
            request.Reply!.Value,
            request.Author,
            request.Profession,
            given,
            request.ExpiresOn ?? given + Clearance.Usual,
            Clearance.Join(request.Covers)
        );
        clearance.Limit(
            request.LiftsEffects,
            request.Pressure,
            request.LongestMinutes,
            request.LeftOut,
            request.Limits,
            request.Positions
        );
        clearance.Record(request.RecordedBy ?? await user.Name(), clock.GetCurrentInstant());
        db.Add(clearance);
        await audit.Note("clearance.recorded", "client", request.Client.Value);
        return clearance;
    }

    private NotThat? Fault(Request request) =>
        request.Reply is null ? new("Reply", "Choose what was replied.")
        : request.Author.Length == 0 ? new("Author", "Write who replied.")
        : request.Profession.Length == 0 ? new("Profession", "Write what that person is, such as “family doctor”.")
        : request.GivenOn is not { } given ? new("GivenOn", "Write the date of the reply, such as 2026-11-27.")
        : request.ExpiresOn is { } last && (last < given || last > given.PlusYears(MostYears))
            ? new("ExpiresOn", "The last day is before the reply, or more than three years after it.")
        : request.Covers.Count == 0 ? new("Covers", "Choose at least one concern that the reply is about.")
        : request.Covers.Any(id => id is not ClinicianWord.Whole && content.Screening.Rule(id) is null)
            ? new("Covers", "One of these concerns is not known any more. Open the page again.")
        : request.Pressure is < 1 or > 5 ? new("Pressure", "Pressure goes from 1, the lightest, to 5.")
        : request.LongestMinutes is < 5 or > 480 ? new("LongestMinutes", "Write minutes from 5 to 480.")
        : null;
}
