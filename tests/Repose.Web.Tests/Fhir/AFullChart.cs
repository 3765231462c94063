using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Tests.MySleep;
using static Repose.Web.Tests.MySleep.ASleeper;

namespace Repose.Web.Tests.Fhir;

/// <summary>A client with something of everything that is in a bundle.</summary>
internal static class AFullChart
{
    /// <summary>A client with a course, nights, answers, a measure, a note that was amended, and a letter to a doctor.</summary>
    internal static async Task<ASleeper> Open(string engine)
    {
        var sleeper = await ASleeper.Open(engine);
        sleeper.Has(TenDaysFrom(Today.PlusWeeks(-3)), "sol");
        sleeper.Writes(Today.PlusDays(-1), awake: 40, entry => entry with { Pain = 3 });
        sleeper.Wears(Today, awake: 20);
        await sleeper.IsKept();
        await sleeper.Server.InDb(async db =>
        {
            var client = sleeper.Client.Id;
            var visit = await db.Appointments.OrderBy(one => one.Start).FirstAsync();
            var note = new SessionNote(db.PracticeId, Id<SessionNote>.New(), client, visit.Id, "Ana", AServer.Noon);
            note.Write(NoteText.Empty with { Plan = "Left side." }, "Ana", AServer.Noon);
            note.Sign("Ana", AServer.Noon);
            var later = AServer.Noon + Duration.FromHours(1);
            var amended = note.Amend(Id<SessionNote>.New(), "It was the right side.", "Ana", later);
            amended.Write(NoteText.Empty with { Plan = "Right side." }, "Ana", later);
            amended.Sign("Ana", later);
            var (doctor, letter) = ALetter(db.PracticeId, client);
            var yes = new CareConsent(
                db.PracticeId,
                Id<CareConsent>.New(),
                client,
                doctor.Id,
                1,
                true,
                "Yes.",
                "en",
                "Cleo",
                "client",
                AServer.Noon
            );
            letter.Finish(yes.Id, "Ana", AServer.Noon);
            db.AddRange(
                doctor,
                yes,
                letter,
                note,
                amended,
                new Measurement(
                    db.PracticeId,
                    Id<Measurement>.New(),
                    client,
                    "finger-to-floor",
                    MeasuredSide.None,
                    new(22, 22, "cm"),
                    Today,
                    "",
                    "Ana",
                    AServer.Noon
                ),
                new FilledForm(
                    db.PracticeId,
                    Id<FilledForm>.New(),
                    client,
                    new("gad-7", 1, null, Asking.WithoutCourse, Today),
                    1,
                    [1, null, 3, 0, 0, 1, 2],
                    new(7, null),
                    new(AServer.Noon, "client", IsByStaff: false, IsFinished: true)
                )
            );
            return await db.SaveChangesAsync();
        });
        return sleeper;
    }

    private static (CareContact Doctor, DoctorLetter Letter) ALetter(Id<MassagePractice> practice, Id<Client> client)
    {
        var doctor = new CareContact(
            practice,
            Id<CareContact>.New(),
            client,
            new("Dr. Ida Wren", "family doctor", "", "", "en"),
            "client",
            AServer.Noon
        );
        return (
            doctor,
            new(
                practice,
                Id<DoctorLetter>.New(),
                client,
                doctor.Id,
                "progress",
                "en",
                "Ten sessions were held.",
                "",
                "Ana",
                AServer.Noon
            )
        );
    }
}
