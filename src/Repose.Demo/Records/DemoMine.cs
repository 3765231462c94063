using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What clients have agreed to, when they are reminded, to whom they show their nights, and what they ask for.</summary>
internal sealed class DemoMine(DemoDay day)
{
    private readonly Ids ids = new("mine");

    internal static IEnumerable<object> Make(DemoDay day)
    {
        var making = new DemoMine(day);
        var signsIn = DemoPractice.Clients.First(one => one.Name is Roster.SignsIn);
        var leaves = DemoPractice.Clients.Last(one => one.Stage == DemoStage.NoCourse && one.Nights is null);
        return
        [
            .. DemoPractice.Clients.Where(one => one.Nights is not null).SelectMany(making.Consents),
            making.Reminder(signsIn),
            .. making.Shared(signsIn),
            .. making.Corrected(signsIn),
            making.Leaving(leaves),
        ];
    }

    /// <summary>All who tell of their nights agreed to that. Most agree to the rest; one in six took something back.</summary>
    private IEnumerable<ConsentAnswer> Consents(DemoClient client)
    {
        var (chance, at) = (Seed.Chance($"consents/{client.Name}"), Since(client));
        foreach (var consent in ContentLibrary.English.Consents)
        {
            var isReminded = client.Name is Roster.SignsIn;
            var gives = consent.Id switch
            {
                "sleep-data" => true,
                "reminders" or "other-systems" => isReminded,
                _ => isReminded || chance.Next(8) > 0,
            };
            yield return Answer(client, consent, 1, gives, at);
            if (gives && !isReminded && consent.Id is "overall-figures" && chance.Next(6) == 0)
            {
                yield return Answer(client, consent, 2, isGiven: false, at + Duration.FromDays(9));
            }
        }
    }

    private ConsentAnswer Answer(DemoClient client, Consent consent, int number, bool isGiven, Instant at) =>
        new(
            DemoPractice.Id,
            ids.New<ConsentAnswer>(at),
            client.Id,
            consent.Id,
            number,
            consent.Now.Version,
            isGiven,
            Instant.Min(at, day.Now)
        );

    private DiaryReminder Reminder(DemoClient client)
    {
        var reminder = new DiaryReminder(
            DemoPractice.Id,
            ids.New<DiaryReminder>(Since(client)),
            client.Id,
            new(8, 30),
            "",
            Since(client)
        );
        reminder.Write(day.Today.PlusDays(-6));
        return reminder;
    }

    /// <summary>One link that works, with what came of it. Its passphrase is nobody's: whoever tries makes a link of their own.</summary>
    private IEnumerable<object> Shared(DemoClient client)
    {
        var made = day.Now - Duration.FromDays(5) + Duration.FromHours(18);
        var link = new ShareLink(
            DemoPractice.Id,
            ids.New<ShareLink>(made),
            client.Id,
            "Dr. Abernathy",
            "9122e4060ba8c60655d149355c31096c1679b96ba62fd84abca8008f35bff9e2",
            "AQAAAAIAAYagAAAAEBURWxDxUwfp3SstLOwPDFgDmC4q2yklsW2aGlkaBmWo2zMVPCHZ/BiVoBbaRg01zQ==",
            made,
            made + Duration.FromDays(30)
        );
        yield return link;
        foreach (var (hours, opened) in ((int, bool)[])[(15, false), (16, true), (62, true)])
        {
            var at = made + Duration.FromHours(hours);
            yield return new ShareOpening(DemoPractice.Id, ids.New<ShareOpening>(at), link.Id, at, opened);
        }
    }

    private IEnumerable<CorrectionRequest> Corrected(DemoClient client)
    {
        var (before, now) = (day.Now - Duration.FromDays(12), day.Now - Duration.FromHours(9));
        var answered = new CorrectionRequest(
            DemoPractice.Id,
            ids.New<CorrectionRequest>(before),
            client.Id,
            "I told you my new telephone number at the desk. The old one is still there.",
            before
        );
        answered.Reply("Sorry. It is the new one now.", before + Duration.FromHours(20));
        yield return answered;
        yield return new(
            DemoPractice.Id,
            ids.New<CorrectionRequest>(now),
            client.Id,
            "My last visit began ten minutes late. It says that it was on time.",
            now
        );
    }

    private ErasureRequest Leaving(DemoClient client)
    {
        var at = day.Now - Duration.FromDays(2);
        return new(DemoPractice.Id, ids.New<ErasureRequest>(at), client.Id, at, at + Duration.FromDays(7));
    }

    private Instant Since(DemoClient client) => Instant.Min(DemoPeople.KnownSince(client, day), day.Now);
}
