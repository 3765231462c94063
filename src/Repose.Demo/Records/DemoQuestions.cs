using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What those with a course answered to the questions of the practice, and who looked at it.</summary>
/// <remarks>
/// Each client has a level of low mood, worry and pain that is theirs, with some scatter from time to time; those whose
/// course does something feel a little better after it. All flags were looked at but those of yesterday.
/// </remarks>
internal sealed class DemoQuestions
{
    /// <summary>Somebody who said yesterday evening what a therapist must read this morning.</summary>
    internal const string Flagged = "Nathaniel Osei";

    /// <summary>What the practice asks for on paper, because it has no licence for screens.</summary>
    private const string OnPaper = "isi";

    private static readonly int?[] Yesterday = [2, 2, 3, 2, 1, 2, 1, 0, 1];

    private readonly DemoDay day;
    private readonly DemoClient client;
    private readonly IReadOnlyList<Appointment> sessions;
    private readonly Therapist therapist;
    private readonly Ids ids;
    private readonly Random chance;
    private readonly double low;
    private readonly double worry;
    private readonly double pain;

    private DemoQuestions(DemoDay day, DemoClient client, IReadOnlyList<Appointment> sessions, DemoSetup setup)
    {
        (this.day, this.client, this.sessions) = (day, client, sessions);
        therapist = setup.Therapists.First(one => one.Id == sessions[0].TherapistId);
        ids = new($"questions/{client.Name}");
        chance = Seed.Chance($"questions/{client.Name}");
        (low, worry, pain) = (Level(0.5), Level(0.6), Level(0.8));
    }

    internal static IEnumerable<object> Make(DemoDay day, DemoSetup setup, CourseResult courses)
    {
        object[] rows =
        [
            .. courses.Courses.SelectMany(course =>
                DemoPractice.Clients.FirstOrDefault(one => one.CourseId == course.Id) is { } client
                && courses.SessionsOf(client).ToList() is { Count: > 0 } sessions
                    ? new DemoQuestions(day, client, sessions, setup).Rows(course)
                    : []
            ),
        ];
        // Flags point at forms.
        return
        [
            new ChosenInstrument(DemoPractice.Id, OnPaper, AskingRhythm.Throughout),
            .. rows.OfType<FilledForm>(),
            .. rows.OfType<FormFlag>(),
        ];
    }

    private IEnumerable<object> Rows(Course course)
    {
        var days = CourseDays.Of(course, sessions, DemoPractice.Zone);
        var known = DemoDay.DateOf(DemoPeople.KnownSince(client, day));
        foreach (var asking in days is null ? [] : Askings.Of(known, [days]))
        {
            var date = Date(asking);
            if (date >= day.Today || chance.Next(10) == 0)
            {
                continue;
            }

            foreach (var row in Answer(asking, date))
            {
                yield return row;
            }
        }

        if (client.Name.Equals(Flagged, StringComparison.Ordinal))
        {
            var date = day.Today.PlusDays(-1);
            var form = Form("phq-9", Asking.On(date), Yesterday, DemoDay.At(date, new(21, 40)));
            yield return form;
            foreach (var flag in FlagsOf(form, Yesterday))
            {
                yield return flag;
            }
        }
    }

    /// <summary>Mostly on the first day, seldom late; before a course a few days ahead of it.</summary>
    private LocalDate Date(Asking asking)
    {
        var first =
            asking.Kind is AskingKind.Intake
                ? LocalDate.Max(asking.Opens, (asking.OnTimeUntil ?? asking.Opens).PlusDays(-6))
                : asking.Opens;
        return LocalDate.Min(first.PlusDays(chance.Next(3) * chance.Next(3)), asking.Closes ?? LocalDate.MaxIsoValue);
    }

    private IEnumerable<object> Answer(Asking asking, LocalDate date)
    {
        var at = DemoDay.At(date, new(7 + chance.Next(14), chance.Next(60)));
        var better = Better(asking.Kind);
        // Who signs in with one click finds something to answer still.
        var isFirstOnly = client.Name.Equals(Roster.SignsIn, StringComparison.Ordinal) && asking.IsOpen(day.Today);
        foreach (var (instrument, points) in Points(better, isFirstOnly))
        {
            at += Duration.FromMinutes(1 + chance.Next(2));
            var form = Form(instrument, asking, points, at);
            yield return form;
            foreach (var flag in FlagsOf(form, points))
            {
                yield return flag;
            }
        }

        if (client.Name.Length % 3 == 0)
        {
            yield return Paper(asking, date, at, better);
        }
    }

    private IEnumerable<(string Instrument, int?[] Points)> Points(double better, bool isFirstOnly)
    {
        yield return ("daytime-check-in", Draw(4, 10, 0.55 - better));
        yield return ("pain-nrs", Draw(1, 10, pain - better));
        if (isFirstOnly)
        {
            yield break;
        }

        yield return ("gad-7", Draw(7, 3, worry - better));
        yield return ("peg", Draw(3, 10, pain - better));
        var two = Draw(2, 3, low - better);
        yield return ("phq-2", two);
        if (two[0] + two[1] >= 3)
        {
            // The two are the first of the nine. Nobody here but one answers the last with more than "not at all".
            yield return ("phq-9", [.. two, .. Draw(6, 3, low - better), 0]);
        }
    }

    private FilledForm Form(string instrument, Asking asking, int?[] points, Instant at)
    {
        var asked = ContentLibrary.English.Instrument(instrument)!;
        var score = asked.Score(points);
        return new(
            DemoPractice.Id,
            ids.New<FilledForm>(at),
            client.Id,
            new(asked.Id, asked.Version, null, asking.Key, DemoDay.DateOf(at)),
            1,
            points,
            new(score.Total, score.Band?.Key),
            new(at, "client", IsByStaff: false, IsFinished: true)
        );
    }

    private FilledForm Paper(Asking asking, LocalDate date, Instant at, double better)
    {
        var asked = ContentLibrary.English.Instrument(OnPaper)!;
        var score = asked.ScoreOf(Draw(7, 4, 0.6 - better).Sum() ?? 0);
        return new(
            DemoPractice.Id,
            ids.New<FilledForm>(at),
            client.Id,
            new(asked.Id, asked.Version, null, asking.Key, date),
            1,
            [],
            new(score.Total, score.Band?.Key),
            new(at, therapist.Name, IsByStaff: true, IsFinished: true)
        );
    }

    private IEnumerable<FormFlag> FlagsOf(FilledForm form, int?[] points)
    {
        var asked = ContentLibrary.English.Instrument(form.Instrument)!;
        foreach (var raised in asked.Gravest(asked.Score(points).RedFlags))
        {
            var flag = new FormFlag(
                DemoPractice.Id,
                ids.New<FormFlag>(form.WrittenAt),
                client.Id,
                form.Id,
                raised.Item,
                raised.At,
                raised.LeadsTo is RedFlagPage.Crisis,
                form.WrittenAt
            );
            var seen = form.WrittenAt + Duration.FromHours(2 + chance.Next(20));
            // What was said yesterday evening nobody has read yet.
            if (seen < day.Now && DemoDay.DateOf(form.WrittenAt) < day.Today.PlusDays(-1))
            {
                flag.Acknowledge(therapist.Name, Notes[chance.Next(Notes.Length)], seen);
            }

            yield return flag;
        }
    }

    /// <summary>A share of the range by which a client feels better at that point.</summary>
    private double Better(AskingKind kind) =>
        Math.Max(0, client.TrueEffect?.Level ?? 0)
        * kind switch
        {
            AskingKind.Intake => 0,
            AskingKind.Meanwhile => 0.003,
            AskingKind.End => 0.006,
            _ => 0.004,
        };

    private double Level(double most) => 0.05 + (most * chance.NextDouble() * chance.NextDouble());

    /// <summary>Points around a share of the most that an item has.</summary>
    private int?[] Draw(int items, int most, double level) =>
        [
            .. Enumerable
                .Range(0, items)
                .Select(_ =>
                    (int?)
                        Math.Clamp(
                            (int)Math.Round((most * level) + ((chance.NextDouble() - 0.5) * 0.5 * most)),
                            0,
                            most
                        )
                ),
        ];

    private static readonly string[] Notes =
    [
        "Talked before the session. Wants to see the family doctor; took our letter along.",
        "Called the same evening. Is in good hands with a doctor already.",
        "Talked at the start of the session. Would like to wait two weeks and look at it again.",
    ];
}
