using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Sleep;

namespace Nights;

/// <summary>Years of one client: a diary, a watch, and a session twice a week for five weeks of each year.</summary>
internal sealed class ManyYears(MassagePractice practice, Client client, Instant now, int years)
{
    private const int SessionsOfACourse = 10;

    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb[practice.Zone];
    private readonly Random chance = new(2026);

    internal IEnumerable<object> All()
    {
        var today = now.InZone(zone).Date;
        return Nights(today).Concat(Enumerable.Range(1, years).SelectMany(year => Course(today.PlusYears(-year))));
    }

    private IEnumerable<object> Nights(LocalDate today)
    {
        for (var date = today.PlusYears(-years); date < today; date = date.PlusDays(1))
        {
            var (latency, awake) = (chance.Next(5, 60), chance.Next(0, 80));
            var entry = new DiaryEntry
            {
                Date = date,
                Zone = zone,
                BedTime = At(date.PlusDays(-1), 22),
                LightsOut = At(date.PlusDays(-1), 23),
                SleepOnsetLatency = Duration.FromMinutes(latency),
                Awakenings = 2,
                WakeAfterSleepOnset = Duration.FromMinutes(awake),
                FinalAwakening = At(date, 6),
                OutOfBed = At(date, 7),
                Quality = chance.Next(1, 6),
            };
            yield return new DiaryPage(practice.Id, Id<DiaryPage>.New(), client.Id, entry, 1, At(date, 8), "browser");
            yield return Watch(date, latency);
        }
    }

    /// <summary>A night of a watch: stages of twenty minutes each, as watches tell some twenty of.</summary>
    private DevicePeriod Watch(LocalDate date, int latency)
    {
        var (start, end) = (At(date.PlusDays(-1), 23), At(date, 6));
        var spans = new List<StateSpan> { new(SleepState.Awake, start, start + Duration.FromMinutes(latency)) };
        SleepState[] states = [SleepState.Light, SleepState.Deep, SleepState.Light, SleepState.Rem];
        for (var from = spans[0].End; from < end; from = spans[^1].End)
        {
            var until = Instant.Min(end, from + Duration.FromMinutes(20));
            spans.Add(new(states[spans.Count % states.Length], from, until));
        }

        var period = new SleepPeriod
        {
            Source = new("Watch", SourceKind.Wearable),
            Start = start,
            End = end,
            Zone = zone,
            Spans = spans,
        };
        return new(practice.Id, Id<DevicePeriod>.New(), client.Id, period, null);
    }

    private IEnumerable<object> Course(LocalDate first)
    {
        var (therapist, room) = (
            new Therapist(practice.Id, Id<Therapist>.New(), $"Therapist of {client.Name}, {first.Year}"),
            new Room(practice.Id, Id<Room>.New(), $"Room of {client.Name}, {first.Year}")
        );
        var service = new Service(
            practice.Id,
            Id<Service>.New(),
            $"Half hour of {client.Name}, {first.Year}",
            30,
            Money.Of(60)
        );
        service.DoneBy([therapist.Id]);
        service.DoneIn([room.Id]);
        var planned = At(first.PlusDays(-20), 12);
        var course = new Course(practice.Id, Id<Course>.New(), service.Id, SessionsOfACourse, null, planned);
        course.Confirm(client.Id);
        var sessions = Enumerable
            .Range(0, SessionsOfACourse)
            .Select(number =>
                Session(course, service, new(At(first.PlusDays(7 * number / 2), 10), therapist.Id, room.Id))
            )
            .ToList();
        return new object[] { therapist, room, service, course }
            .Concat(sessions)
            .Concat(sessions.Select(Note))
            .Concat(Measured(sessions[0]))
            .Concat(Measured(sessions[^1]))
            .Concat(Answers(first));
    }

    private SessionNote Note(Appointment session)
    {
        var note = new SessionNote(practice.Id, Id<SessionNote>.New(), client.Id, session.Id, "Ana", session.End);
        note.Write(
            NoteProposal
                .Of(new() { Service = "Half hour", Minutes = 30 })
                .Adding(NotePart.Subjective, "Says that sleep was much the same.")
                .Adding(NotePart.Assessment, "Tolerated well.")
                .Adding(NotePart.Plan, "Go on as planned."),
            "Ana",
            session.End
        );
        note.Sign("Ana", session.End);
        return note;
    }

    private IEnumerable<Measurement> Measured(Appointment session)
    {
        foreach (
            var (measure, side) in new[] { ("finger-to-floor", MeasuredSide.None), ("hip-flexion", MeasuredSide.Left) }
        )
        {
            double value = chance.Next(20, 90);
            yield return new(
                practice.Id,
                Id<Measurement>.New(),
                client.Id,
                measure,
                side,
                new(value, value, "cm"),
                session.Start.InZone(zone).Date,
                "",
                "Ana",
                session.End
            );
        }
    }

    /// <summary>Two questionnaires at four points of the course.</summary>
    private IEnumerable<FilledForm> Answers(LocalDate first)
    {
        foreach (var week in new[] { 0, 2, 4, 6 })
        {
            var date = first.PlusWeeks(week);
            foreach (var instrument in new[] { "gad-7", "phq-9" })
            {
                int?[] points =
                [
                    .. Enumerable.Range(0, instrument is "gad-7" ? 7 : 9).Select(_ => (int?)chance.Next(0, 3)),
                ];
                yield return new(
                    practice.Id,
                    Id<FilledForm>.New(),
                    client.Id,
                    new(instrument, 1, null, Asking.On(date).Key, date),
                    1,
                    points,
                    new(points.Sum(), null),
                    new(At(date, 9), "client", IsByStaff: false, IsFinished: true)
                );
            }
        }
    }

    private Appointment Session(Course course, Service service, Slot slot)
    {
        var session = new Appointment(
            practice.Id,
            Id<Appointment>.New(),
            client.Id,
            slot,
            Booked.Of(service, []),
            course.CreatedAt
        );
        session.JoinCourse(course.Id);
        session.Finish(session.End);
        return session;
    }

    private Instant At(LocalDate date, int hour) => zone.AtLeniently(date + new LocalTime(hour, 0)).ToInstant();
}
