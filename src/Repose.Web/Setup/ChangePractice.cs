using System.Net.Mail;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Server;

namespace Repose.Web.Setup;

/// <summary>Changes what the practice says of itself, its clocks and its address on the network.</summary>
internal sealed partial class ChangePractice(
    ReposeDb db,
    IWrites writes,
    IClock clock,
    Audit audit,
    PracticeDirectory directory
)
{
    internal sealed record Request(string Name, string Zone, PublicProfile Profile, string Host)
    {
        /// <summary>The mark of what the form showed.</summary>
        public required string Seen { get; init; }

        /// <summary>Whether the owner has read what a change of the clocks means.</summary>
        public bool ChangesClocks { get; init; }
    }

    internal sealed record ClocksWouldChange(int Visits)
        : Refusal(
            "clocks-would-change",
            $"{(Visits == 1 ? "One visit is" : $"{Visits} visits are")} booked ahead. They stay at the same moment, so on the "
                + "new clocks they are at another time of day. Tick the box below the time zone if that is what you want."
        );

    public async Task<Outcome<Id<MassagePractice>>> Run(Request request, CancellationToken cancel)
    {
        await using var write = await writes.Begin(db, cancel);
        var practice = await db.Practices.FirstOrDefaultAsync(one => one.Id == db.PracticeId, cancel);
        if (practice is null)
        {
            return new NotThere("practice");
        }

        if (await Check(request, cancel) is { } invalid)
        {
            return invalid;
        }

        var before = Snapshots.Of(practice);
        var movesClocks = !practice.Zone.Equals(request.Zone, StringComparison.Ordinal);
        practice.Present(request.Name, request.Zone, request.Profile);
        practice.AnswerAt(request.Host);
        var after = Snapshots.Of(practice);
        if (before.SaysTheSameAs(after))
        {
            return practice.Id;
        }

        if (ChangedMeanwhile.Check(request.Seen, before, after) is { } changed)
        {
            return changed;
        }

        if (movesClocks && !request.ChangesClocks && await BookedAhead(cancel) is > 0 and var visits)
        {
            return new ClocksWouldChange(visits);
        }

        await audit.Note("setup.changed", "practice", practice.Id.Value, before.Audited(after));
        await db.SaveChangesAsync(cancel);
        await write.Commit(cancel);
        directory.Forget();
        return practice.Id;
    }

    private async Task<Invalid?> Check(Request request, CancellationToken cancel)
    {
        var (faults, profile) = (new Faults(), request.Profile);
        faults.Name("Name", request.Name);
        faults.Words("Tagline", profile.Tagline, 200);
        faults.Words("About", profile.About, 4000);
        faults.Words("Street", profile.Street, 200);
        faults.Words("Town", profile.Town, 200);
        faults.Words("Directions", profile.Directions, 2000);
        faults.Words("Phone", profile.Phone, 40);
        faults.Words("Email", profile.Email, 254);
        faults.Unless(
            IsAddress(profile.Email),
            "Email",
            "Write an address such as hello@example.org, or leave it empty."
        );
        faults.Unless(
            CurrencyShape().IsMatch(profile.Currency),
            "Currency",
            "Write the three letters of the currency, such as USD, EUR or GBP."
        );
        faults.Unless(
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(request.Zone) is not null,
            "Zone",
            "Choose a time zone from the list, such as America/New_York."
        );
        faults.Unless(
            request.Host.Length == 0 || IsHost(request.Host),
            "Host",
            "Write a host name such as calm.example.org: no https, no slash."
        );
        await CheckHost(faults, request.Host, cancel);
        return faults.Refusal;
    }

    // Practices are the directory of the installation, which belongs to nobody: only names are looked at.
    private async Task CheckHost(Faults faults, string host, CancellationToken cancel)
    {
        var others = db.Practices.AsNoTracking().Where(one => one.Id != db.PracticeId);
        faults.Unless(
            host.Length == 0 || !await others.AnyAsync(one => one.Host == host, cancel),
            "Host",
            "Another practice on this server has that name."
        );
        faults.Unless(
            host.Length > 0 || !await others.AnyAsync(cancel),
            "Host",
            "This server has several practices, so each needs a host name."
        );
    }

    private Task<int> BookedAhead(CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();
        return db.Appointments.CountAsync(one => one.Start > now && one.State == AppointmentState.Booked, cancel);
    }

    private static bool IsAddress(string text) =>
        text.Length == 0
        || (MailAddress.TryCreate(text, out var address) && address.Address.Equals(text, StringComparison.Ordinal));

    private static bool IsHost(string text) => text.Length <= 253 && Uri.CheckHostName(text) is UriHostNameType.Dns;

    [GeneratedRegex(@"^[A-Z]{3}\z", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CurrencyShape();
}
