using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>The notes of the last weeks: signed but for the newest of one client, and one that was put right later.</summary>
internal sealed class DemoNotes(DemoSetup setup)
{
    private const int Weeks = -12;
    private const string Amended = "Ingrid Halvorsen";

    private static readonly Phrase[][] Phrases =
    [
        .. Enum.GetValues<PhrasePart>()
            .Select(part => ContentLibrary.English.Phrases.Where(phrase => phrase.Part == part).ToArray()),
    ];

    private readonly Ids ids = new("notes");
    private readonly Random chance = Seed.Chance("notes");

    internal static IEnumerable<object> Make(DemoDay day, DemoSetup setup, IEnumerable<Appointment> appointments)
    {
        var making = new DemoNotes(setup);
        return appointments
            .Where(one => one.State is AppointmentState.Done && one.ClientId is not null)
            .Where(one => one.Start >= DemoDay.At(day.WeekStart(Weeks), LocalTime.Midnight) && one.Start < day.Now)
            .OrderBy(one => one.Start)
            .ThenBy(one => one.Id.Value)
            .GroupBy(one => one.ClientId!.Value)
            .SelectMany(own => making.Of(own.Key, [.. own]))
            .Cast<object>()
            .Append(
                new OwnPhrase(
                    DemoPractice.Id,
                    Seed.Id<OwnPhrase>("heat"),
                    NotePart.Plan,
                    "Warm towel on the lower back next time.",
                    DemoDay.At(day.WeekStart(Weeks), new(8, 30))
                )
            );
    }

    private IEnumerable<SessionNote> Of(Id<Client> client, IReadOnlyList<Appointment> visits)
    {
        var name = DemoPractice.Clients.FirstOrDefault(one => one.Id == client)?.Name ?? "";
        foreach (var (visit, place) in visits.Select((visit, place) => (visit, place)))
        {
            var by = setup.Therapists.First(one => one.Id == visit.TherapistId).Name;
            var at = visit.End + Duration.FromMinutes(4);
            var note = new SessionNote(DemoPractice.Id, ids.New<SessionNote>(at), client, visit.Id, by, at);
            note.Write(Text(visit), by, at);
            if (!name.Equals(Roster.SignsIn, StringComparison.Ordinal) || place + 1 < visits.Count)
            {
                note.Sign(by, at + Duration.FromSeconds(40));
            }

            yield return note;
            if (name.Equals(Amended, StringComparison.Ordinal) && place == 0 && note.IsSigned)
            {
                var later = at + Duration.FromHours(20);
                var next = note.Amend(ids.New<SessionNote>(later), "The pressure was written down wrongly.", by, later);
                next.Write(next.Text.Adding(NotePart.Objective, "Pressure: light, not moderate."), by, later);
                next.Sign(by, later + Duration.FromMinutes(1));
                yield return next;
            }
        }
    }

    private IEnumerable<Service> Services => [setup.SleepSession, setup.Hour, setup.HourAndHalf, setup.FirstVisit];

    private NoteText Text(Appointment visit)
    {
        var text = NoteProposal.Of(
            new()
            {
                Service = Services.First(one => one.Id == visit.ServiceId).Name,
                Minutes = (int)(visit.End - visit.Start).TotalMinutes,
            }
        );
        foreach (var part in NoteText.Parts)
        {
            var some = Phrases[(int)part];
            text = text.Adding(part, some[chance.Next(some.Length)].Says);
        }

        return text;
    }
}
