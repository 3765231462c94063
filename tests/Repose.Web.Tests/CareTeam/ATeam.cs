using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Screening;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.CareTeam;

/// <summary>A client at home and a therapist, each with a browser, and a doctor to be written to.</summary>
internal sealed class ATeam : IAsyncDisposable
{
    private ATeam(AClient home, HttpClient therapist) => (Home, Therapist) = (home, therapist);

    internal AClient Home { get; }
    internal HttpClient Therapist { get; private set; }

    internal AServer Server => Home.Server;

    internal string Desk => $"/desk/clients/{Home.Client.Id}/care-team";

    internal static async Task<ATeam> Open(string engine)
    {
        var home = await AClient.Open(engine);
        return new(home, await home.Server.AsTherapist(home.Practice));
    }

    internal string Of(DoctorLetter letter) => $"/desk/clients/{Home.Client.Id}/letters/{letter.Id}";

    /// <summary>Screening, by which nothing may be booked until a doctor has replied.</summary>
    internal async Task Stop() =>
        await Therapist.Submit(
            await Therapist.Page($"/desk/clients/{Home.Client.Id}/screening"),
            "ask",
            new Dictionary<string, string> { ["Form.Facts[unstable-heart]"] = "yes" }
        );

    /// <summary>A session that took place: one step on the back, of five minutes.</summary>
    internal Task Treated(int daysAgo, int pressure, string oil, string adverseEffects) =>
        Server.InDb(db =>
        {
            var at = Server.Clock.GetCurrentInstant() - Duration.FromDays(daysAgo);
            var practice = Home.Practice;
            var visit = new Appointment(
                db.PracticeId,
                Id<Appointment>.New(),
                Home.Client.Id,
                new(at, practice.Ana.Id, practice.Willow.Id),
                Booked.Of(practice.HalfHour, []),
                at
            );
            visit.Finish(at);
            var done = new SessionDone(
                Id<SessionDone>.New(),
                visit,
                new("lbp-sleep-10x30", 1, 30, pressure),
                "Ana",
                at
            );
            var what = new StepWords(
                "P1",
                "Kneading and pressing",
                "back muscles",
                "prone",
                "both",
                ["back-left-upper-back"],
                true
            );
            done.Use(null, oil);
            done.Leave(new(null, null, null), null, adverseEffects, null);
            done.Go(
                at,
                at + Duration.FromMinutes(30),
                [new SessionStep(db.PracticeId, done.Id, 1, what, 300).Took(300)]
            );
            db.AddRange(visit, done);
            return db.SaveChangesAsync();
        });

    internal Task<Stands> Standing() =>
        Server.InPractice(services =>
            services.GetRequiredService<ReadStanding>().Run(Home.Client.Id, TestContext.Current.CancellationToken)
        );

    internal async Task AddDoctor(string name = "Dr. Quill", string language = "en") =>
        await Therapist.Submit(
            await Therapist.Page(Desk),
            "add",
            new Dictionary<string, string>
            {
                ["Form.Name"] = name,
                ["Form.Profession"] = "Family doctor",
                ["Form.Language"] = language,
            }
        );

    internal Task<HttpResponseMessage> Agree(string signature = "Cleo Lark") => Consent("I agree", signature);

    internal Task<HttpResponseMessage> TakeBack() => Consent("Take it back", null);

    internal async Task<DoctorLetter> Draft(string kind, string words = "")
    {
        await Therapist.Submit(
            await Therapist.Page(Desk),
            "draft",
            new Dictionary<string, string> { ["Form.Kind"] = kind, ["Form.Words"] = words }
        );
        return (await Letters())[^1];
    }

    internal async Task<HttpResponseMessage> Finish(DoctorLetter letter) =>
        await Therapist.Submit(await Therapist.Page(Of(letter)), "letter", button: "Finish the letter");

    internal async Task<(string Address, string Passphrase)> Link(DoctorLetter letter)
    {
        var page = await (await Therapist.Submit(await Therapist.Page(Of(letter)), "link")).Page();
        return (
            new Uri(page.QuerySelector("#letter-address")!.GetAttribute("value")!).PathAndQuery,
            page.QuerySelector("#letter-passphrase")!.GetAttribute("value")!
        );
    }

    /// <summary>A finished letter with its link.</summary>
    internal async Task<(DoctorLetter Letter, string Address, string Passphrase)> Sent()
    {
        await AddDoctor();
        await Agree();
        var letter = await Draft("clearance", "May we go on?");
        await Finish(letter);
        var (address, passphrase) = await Link(letter);
        return (letter, address, passphrase);
    }

    /// <summary>Types the passphrase.</summary>
    internal static async Task<HttpResponseMessage> Type(HttpClient browser, string address, string passphrase) =>
        await browser.Submit(
            await browser.Page(address),
            "open",
            new Dictionary<string, string> { ["Form.Passphrase"] = passphrase }
        );

    /// <summary>A browser in which the letter is open.</summary>
    internal async Task<HttpClient> Doctor(string address, string passphrase)
    {
        var doctor = Server.Visitor();
        await Type(doctor, address, passphrase);
        return doctor;
    }

    internal static async Task<HttpResponseMessage> Reply(
        HttpClient doctor,
        string address,
        string answer,
        params (string Field, string Typed)[] more
    ) => await doctor.Submit(await doctor.Page($"{address}/letter"), "reply", Fields(answer, more));

    internal async Task<HttpResponseMessage> ReplyByHand(
        DoctorLetter letter,
        string answer,
        params (string Field, string Typed)[] more
    ) => await Therapist.Submit(await Therapist.Page(Of(letter)), "reply", Fields(answer, more));

    /// <summary>A therapist who signs in again, when the clock has gone on.</summary>
    internal async Task SignInAgain() => Therapist = await Server.AsTherapist(Home.Practice);

    internal Task<List<DoctorLetter>> Letters() =>
        Server.InDb(db =>
            db.DoctorLetters.AsNoTracking().OrderBy(one => one.WrittenAt).ThenBy(one => one.Id).ToListAsync()
        );

    internal Task<List<LetterReply>> Replies() => Server.InDb(db => db.LetterReplies.AsNoTracking().ToListAsync());

    internal static async Task<string> Said(HttpResponseMessage answer) => Said(await answer.Page());

    internal static string Said(IDocument page) =>
        string.Join(' ', page.QuerySelectorAll("[role=alert]").Select(one => one.TextContent));

    internal static async Task<string> Text(HttpClient browser, string path) =>
        (await browser.Page(path)).Body!.TextContent;

    public ValueTask DisposeAsync() => Home.DisposeAsync();

    private static Dictionary<string, string> Fields(string answer, (string Field, string Typed)[] more)
    {
        var fields = more.ToDictionary(one => $"Form.{one.Field}", one => one.Typed);
        fields["Form.Answer"] = answer;
        return fields;
    }

    private async Task<HttpResponseMessage> Consent(string button, string? signature)
    {
        var page = await Home.Browser.Page("/me/care-team");
        var (id, name) = await Server.InDb(async db =>
        {
            var contact = await db.CareContacts.AsNoTracking().FirstAsync();
            return (contact.Id, contact.Name);
        });
        return await Home.Browser.Submit(
            page,
            $"consent-{id}",
            signature is null ? null : new Dictionary<string, string> { ["Signature"] = signature },
            $"{button}: {name}"
        );
    }
}
