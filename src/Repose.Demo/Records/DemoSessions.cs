using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What was done at the visits of the last weeks, step by step, and how clients came and left.</summary>
/// <remarks>Steps take a little more or less than planned, a few are skipped, and most clients leave a little better.</remarks>
internal sealed class DemoSessions(DemoSetup setup)
{
    private const int Weeks = 12;

    private readonly Ids ids = new("sessions");
    private readonly Random chance = Seed.Chance("sessions");
    private readonly Protocol protocol = ContentLibrary.English.Protocol("lbp-sleep-10x30")!;
    private readonly ArrangeSession arrange = new(ContentLibrary.English.BodyMaps);

    internal static IEnumerable<SessionDone> Make(DemoDay day, DemoSetup setup, IReadOnlyList<Appointment> appointments)
    {
        var made = new DemoSessions(setup);
        var since = day.Now - Duration.FromDays(7 * Weeks);
        return
        [
            .. appointments
                .Where(one => one is { State: AppointmentState.Done, ClientId: not null })
                .Where(one => one.Start >= since && one.End <= day.Now)
                .OrderBy(one => one.Start)
                .ThenBy(one => one.Id.Value)
                .Select(made.Of),
        ];
    }

    private SessionDone Of(Appointment visit)
    {
        var isByProtocol = visit.ServiceId == setup.SleepSession.Id;
        var who = setup.Therapists.First(one => one.Id == visit.TherapistId).Name;
        var minutes = (int)(visit.End - visit.Start).TotalMinutes;
        var session = new SessionDone(
            ids.New<SessionDone>(visit.Start),
            visit,
            isByProtocol
                ? new(protocol.Id, protocol.Version, 30, protocol.Pressure.Firmest)
                : new("as-agreed", 1, minutes, null),
            who,
            visit.End
        );
        var (pain, stress) = (1 + chance.Next(7), 2 + chance.Next(6));
        session.Come(new(pain, stress, chance.Next(6)), chance.Next(9) == 0 ? "Slept badly for three nights" : "");
        Use(session, visit);
        var steps = isByProtocol ? Steps(session) : AsAgreed(session, minutes);
        var startedAt = visit.Start + Duration.FromSeconds(60 + chance.Next(120));
        session.Go(startedAt, startedAt + Duration.FromSeconds(steps.Sum(step => step.DoneSeconds)), steps);
        session.Leave(
            new(Math.Max(0, pain - chance.Next(3)), Math.Max(0, stress - 1 - chance.Next(3)), 3 + chance.Next(5)),
            chance.Next(4) == 0,
            chance.Next(25) == 0 ? "A little dizzy when getting up" : "",
            chance.Next(12) > 0
        );
        session.Press(2 + chance.Next(2));
        return session;
    }

    private void Use(SessionDone session, Appointment visit)
    {
        var oil = setup.AddOns[chance.Next(8) == 0 ? 2 : 0];
        session.Use(oil.Id, oil.Name);
        session.Add(
            visit.AddOns.Select(one => new SessionAddOn(
                session.PracticeId,
                session.Id,
                one.AddOnId,
                setup.AddOns.First(other => other.Id == one.AddOnId).Name,
                $"{(char)('A' + chance.Next(4))}{100 + chance.Next(800)}"
            ))
        );
    }

    private List<SessionStep> Steps(SessionDone session) =>
        [
            .. arrange
                .Run(protocol, session.PlannedMinutes, PlanEffects.None)
                .Done.Select((step, place) => Done(Step(session, step, place + 1), step.Minutes * 60)),
        ];

    private SessionStep Done(SessionStep step, int seconds) =>
        chance.Next(40) == 0 ? step.Skip(chance.Next(30), "") : step.Took(seconds + (15 * (chance.Next(5) - 2)));

    private static SessionStep Step(SessionDone session, ArrangedStep step, int number) =>
        new(
            session.PracticeId,
            session.Id,
            number,
            new(
                step.Step.Id,
                step.Step.Technique,
                step.Step.Area ?? "",
                step.Position switch
                {
                    BodyPosition.Prone => "prone",
                    BodyPosition.Supine => "supine",
                    _ => "",
                },
                step.Step.BothSides ? "both" : "",
                [.. step.Regions.Select(region => region.Id)],
                step.Step.Provenance is Provenance.Study
            ),
            step.Minutes * 60
        );

    private List<SessionStep> AsAgreed(SessionDone session, int minutes) =>
        [
            new SessionStep(
                session.PracticeId,
                session.Id,
                1,
                new("M1", "Massage as agreed", "", "", "", [], IsOfStudy: false),
                minutes * 60
            ).Took((minutes * 60) - chance.Next(120)),
        ];
}
