using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Content;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Setup;
using Repose.Web.Site;

namespace Repose.Web.Questions.Chosen;

/// <summary>Keeps the words of an instrument that the practice has a licence for, and who vouches for that.</summary>
internal sealed class LoadWording(
    ReposeDb db,
    IWrites writes,
    CurrentUser user,
    CurrentPractice current,
    Audit audit,
    ContentLibrary content,
    IClock clock
)
{
    internal sealed record Request
    {
        /// <summary>The id that the words will have: sending them twice keeps them once.</summary>
        public required Id<LicensedWording> Id { get; init; }
        public required string Instrument { get; init; }
        public required string Asks { get; init; }
        public required string Answers { get; init; }
        public required string Items { get; init; }
        public required string Holder { get; init; }
        public required string Reference { get; init; }
        public required string Notice { get; init; }

        /// <summary>The last day of the licence; null for none.</summary>
        public LocalDate? LastDay { get; init; }

        /// <summary>Whether a last day was typed that is no date.</summary>
        public bool HasBadLastDay { get; init; }

        /// <summary>Whether the licence allows to show the words on screens.</summary>
        public required bool IsForScreens { get; init; }

        /// <summary>Whether the one who sends them vouches for the licence.</summary>
        public required bool IsAttested { get; init; }
    }

    public async Task<Outcome<Id<LicensedWording>>> Run(Request request, CancellationToken cancel)
    {
        if (content.Instrument(request.Instrument) is not { } instrument || !CanBeLoaded(instrument))
        {
            return new NotThere("instrument whose words could be loaded");
        }

        var (now, zone) = (clock.GetCurrentInstant(), await current.Zone());
        if (Check(request, instrument.Items!, now.InZone(zone).Date) is { } invalid)
        {
            return invalid;
        }

        await using var write = await writes.Begin(db, cancel);
        if (await db.LicensedWordings.AnyAsync(one => one.Id == request.Id, cancel))
        {
            return request.Id;
        }

        var last = await db
            .LicensedWordings.Where(one => one.Instrument == instrument.Id)
            .MaxAsync(one => (int?)one.Version, cancel);
        var words = new LicensedWording(db.PracticeId, request.Id, instrument.Id, (last ?? 0) + 1, now);
        words.Say(request.Asks, request.Answers, request.Items);
        words.Attest(request.Holder, request.Reference, request.Notice, request.LastDay, await user.Name());
        db.Add(words);
        await audit.Note("wording.loaded", "instrument", words.Id.Value, $"{instrument.Id}, version {words.Version}");
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        return words.Id;
    }

    /// <summary>Whether a practice can load the words itself: they do not come with the program, and a form fits.</summary>
    internal static bool CanBeLoaded(Instrument instrument) => instrument is { Wording: null, CanBeAsked: true };

    private static Invalid? Check(Request request, ItemScale scale, LocalDate today)
    {
        var faults = new Faults();
        faults.Unless(request.Id != default, "", "The form was incomplete. Open it again.");
        foreach (var fault in TypedWording.Read(request.Asks, request.Answers, request.Items, scale).Faults.Take(1))
        {
            faults.Add("Items", fault);
        }

        faults.Words("Asks", request.Asks, 2000);
        faults.Words("Answers", request.Answers, 4000);
        faults.Words("Items", request.Items, 20_000);
        faults.Unless(request.Holder.Length > 0, "Holder", "Write who gave you the licence.");
        faults.Words("Holder", request.Holder, 200);
        faults.Unless(
            request.Reference.Length > 0,
            "Reference",
            "Write its number or its date, so that it can be found."
        );
        faults.Words("Reference", request.Reference, 200);
        faults.Words("Notice", request.Notice, 1000);
        faults.Unless(!request.HasBadLastDay, "LastDay", "Write a date, or leave it empty.");
        faults.Unless(!(request.LastDay < today), "LastDay", "This licence has ended. Load the words under a new one.");
        faults.Unless(
            request.IsForScreens,
            "IsForScreens",
            "Without it the words may not be shown here. Use the paper form, and enter the totals on the client's card."
        );
        faults.Unless(request.IsAttested, "IsAttested", "Somebody must vouch for the licence.");
        return faults.Refusal;
    }
}
