using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>Care teams of some clients: a doctor who replied, one who has not yet, one who is only told, and one whom nobody may write to.</summary>
internal sealed class DemoLetters(DemoDay day)
{
    private const string Consent =
        "I agree that my massage practice writes to {0} about me: what I told before massage, my sleep as far as I let my therapist see it, and what was done. I can take this back at any time.";

    private const string Therapist = "Tomás Arriaga";

    private const string Alongside =
        "Massage is offered as comfort and relaxation alongside medical treatment, and never in its place. Evidence for insomnia is limited; guidelines prefer CBT-I. A copy of this letter is with the client.";

    private readonly Ids ids = new("letters");

    internal static IEnumerable<object> Make(DemoDay day, Clearance replied)
    {
        var making = new DemoLetters(day);
        object[] rows =
        [
            .. making.Told(Of(Roster.SignsIn)),
            .. making.Waits(Of("Imogen Sharpe")),
            .. making.Answered(Of("Calvin Boateng"), replied),
            making.Contact(Of("Ruth Pelletier"), "Noor Castellan", "Physiotherapist", day.Now - Duration.FromDays(4)),
        ];
        return
        [
            .. rows.OfType<CareContact>(),
            .. rows.OfType<CareConsent>(),
            .. rows.OfType<DoctorLetter>(),
            .. rows.OfType<ShareLink>(),
            .. rows.OfType<ShareOpening>(),
            .. rows.OfType<LetterReply>(),
        ];
    }

    /// <summary>A report of progress that was opened twice, the first time with a wrong passphrase. Nobody need answer it.</summary>
    private IEnumerable<object> Told(DemoClient client)
    {
        var at = day.Now - Duration.FromDays(6);
        var contact = Contact(client, "Dr. Adaeze Whitlock", "Family doctor", at);
        var consent = Agreed(client, contact, at + Duration.FromMinutes(2));
        var letter = Letter(
            client,
            contact,
            "progress",
            "",
            $"""
            # Report of progress

            I am writing with the consent of my client {client.Name} to tell you how the sessions go.

            # What was done

            - Massage twice a week, 30 minutes each, with light to medium pressure. No adverse effect was told.

            # What came of it

            - It cannot be told yet: the course is not over.

            You need not answer. If something speaks against going on, please tell me.
            """,
            at + Duration.FromHours(1)
        );
        letter.Finish(consent.Id, Therapist, at + Duration.FromHours(2));
        var link = Link(client, contact, letter, at + Duration.FromHours(2));
        return
        [
            contact,
            consent,
            letter,
            link,
            Opening(link, at + Duration.FromHours(20), succeeded: false),
            Opening(link, at + Duration.FromHours(20) + Duration.FromMinutes(1), succeeded: true),
        ];
    }

    /// <summary>Whose booking is stopped until the doctor replies.</summary>
    private IEnumerable<object> Waits(DemoClient client)
    {
        var at = day.Now - Duration.FromDays(3);
        var contact = Contact(client, "Dr. Henrik Solberg", "Cardiologist", at);
        var consent = Agreed(client, contact, at + Duration.FromMinutes(4));
        var letter = Letter(
            client,
            contact,
            "clearance",
            "K05",
            $"""
            # Request for clearance

            My client {client.Name} would like massage. Before I go on, I would like to know from you whether it is safe for them, and with which limits.

            # Why I write

            - Reported: a heart attack in the last 6 weeks, or a heart that is not steady now. By our rules we ask a doctor before massage (rule K05).

            # What is booked

            - Nothing is booked.

            Until you answer, no session is booked.
            """,
            at + Duration.FromHours(1)
        );
        letter.Finish(consent.Id, Therapist, at + Duration.FromHours(2));
        return [contact, consent, letter];
    }

    /// <summary>Whose doctor replied on paper, with limits that count since.</summary>
    private IEnumerable<object> Answered(DemoClient client, Clearance replied)
    {
        var at = replied.RecordedAt - Duration.FromDays(4);
        var contact = Contact(client, replied.Author, "Family doctor", at);
        var consent = Agreed(client, contact, at + Duration.FromMinutes(2));
        var letter = Letter(
            client,
            contact,
            "clearance",
            replied.Covers,
            $"""
            # Request for clearance

            My client {client.Name} would like massage after an operation. Before I go on, I would like to know from you whether it is safe for them, and with which limits.

            Until you answer, no session is booked.
            """,
            at + Duration.FromHours(1)
        );
        letter.Finish(consent.Id, Therapist, at + Duration.FromHours(2));
        var told = new LetterReplied(
            replied.Author,
            contact.Profession,
            "with-limits",
            replied.GivenOn,
            replied.ExpiresOn
        )
        {
            PressureMost = replied.Pressure,
            Words = replied.Limits,
        };
        return
        [
            contact,
            consent,
            letter,
            new LetterReply(letter, new(replied.Id.Value), told, link: null, Therapist, replied.RecordedAt),
        ];
    }

    private CareContact Contact(DemoClient client, string name, string profession, Instant at) =>
        new(
            DemoPractice.Id,
            ids.New<CareContact>(at),
            client.Id,
            new(name, profession, "Harbor Street Clinic, 8 Harbor Street", "555-0143", "en"),
            "client",
            at
        );

    private CareConsent Agreed(DemoClient client, CareContact contact, Instant at) =>
        new(
            DemoPractice.Id,
            ids.New<CareConsent>(at),
            client.Id,
            contact.Id,
            1,
            isGiven: true,
            Consent.Replace("{0}", contact.Name, StringComparison.Ordinal),
            "en",
            client.Name,
            "client",
            at
        );

    private DoctorLetter Letter(
        DemoClient client,
        CareContact contact,
        string kind,
        string covers,
        string text,
        Instant at
    ) =>
        new(
            DemoPractice.Id,
            ids.New<DoctorLetter>(at),
            client.Id,
            contact.Id,
            kind,
            "en",
            $"{contact.Name}\n{contact.Profession}\n\n{text}\n\n{Alongside}\n\n{Therapist}, massage therapist".ReplaceLineEndings(
                "\n"
            ),
            covers,
            Therapist,
            at
        );

    /// <summary>A link that works. Its secret and its passphrase are nobody's: whoever tries makes a link of their own.</summary>
    private ShareLink Link(DemoClient client, CareContact contact, DoctorLetter letter, Instant at)
    {
        var link = new ShareLink(
            DemoPractice.Id,
            ids.New<ShareLink>(at),
            client.Id,
            contact.Name,
            "5d0c1f0b7f0e4d1f9e3c2a6b8d7f1a0c4b5e6d7c8f9a0b1c2d3e4f5a6b7c8d9e",
            "AQAAAAIAAYagAAAAEBURWxDxUwfp3SstLOwPDFgDmC4q2yklsW2aGlkaBmWo2zMVPCHZ/BiVoBbaRg01zQ==",
            at,
            at + Duration.FromDays(30)
        );
        link.ShowOnly(letter.Id);
        return link;
    }

    private ShareOpening Opening(ShareLink link, Instant at, bool succeeded) =>
        new(DemoPractice.Id, ids.New<ShareOpening>(at), link.Id, at, succeeded);

    private static DemoClient Of(string name) =>
        DemoPractice.Clients.Single(one => one.Name.Equals(name, StringComparison.Ordinal));
}
