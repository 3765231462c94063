using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What those with a course told before their first massage. One in five has not yet; one told it twice.</summary>
internal sealed class DemoIntakes
{
    private const int LeavesOut = 5;

    /// <summary>The one who told of something new at a second time.</summary>
    private const string ToldTwice = Roster.SignsIn;

    private readonly DemoDay day;
    private readonly DemoClient client;
    private readonly Ids ids;
    private readonly Random chance;

    private DemoIntakes(DemoDay day, DemoClient client)
    {
        (this.day, this.client) = (day, client);
        ids = new($"intake/{client.Name}");
        chance = Seed.Chance($"intake/{client.Name}");
    }

    internal static IEnumerable<object> Make(DemoDay day)
    {
        object[] rows =
        [
            .. DemoPractice
                .Clients.Where(one => one.Nights is not null)
                .Index()
                .Where(one => one.Item.Name is ToldTwice || one.Index % LeavesOut != 0)
                .SelectMany(one => new DemoIntakes(day, one.Item).Rows()),
        ];
        // Pages point at their intake.
        return [.. rows.OfType<Intake>(), .. rows.OfType<IntakePage>()];
    }

    private IEnumerable<object> Rows()
    {
        var first = Instant.Min(DemoPeople.KnownSince(client, day) + Duration.FromHours(3), day.Now);
        var answers = Answers();
        foreach (var row in HandedIn(1, answers, first))
        {
            yield return row;
        }

        if (client.Name is ToldTwice)
        {
            answers["wishes"] = ["quiet", "warm", "ask-area"];
            answers["operations"] = ["Left knee, a small operation, in 2019"];
            foreach (var row in HandedIn(2, answers, Instant.Min(first + Duration.FromDays(14), day.Now)))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<object> HandedIn(int number, Dictionary<string, IReadOnlyList<string>> answers, Instant at)
    {
        var form = ContentLibrary.English.Intake;
        var begun = at - Duration.FromMinutes(11);
        var intake = new Intake(DemoPractice.Id, ids.New<Intake>(begun), client.Id, number, "", "client", begun);
        foreach (var section in form.Sections)
        {
            var own = section
                .Questions.Where(question => answers.ContainsKey(question.Id))
                .ToDictionary(question => question.Id, question => answers[question.Id], StringComparer.Ordinal);
            if (own.Count > 0)
            {
                begun += Duration.FromSeconds(40);
                yield return new IntakePage(
                    DemoPractice.Id,
                    ids.New<IntakePage>(begun),
                    client.Id,
                    intake.Id,
                    section.Id,
                    section.Version,
                    1,
                    IntakeAnswers.Write(own),
                    "client",
                    begun
                );
            }
        }

        var agreed = form.Agreement.Statements.Where(one => one.Of is IntakeSigner.Everyone).Select(one => one.Says);
        var date = DemoDay.DateOf(at);
        intake.HandIn(
            new(
                form.Agreement.Version,
                string.Join('\n', agreed.Prepend(form.Agreement.Introduction)),
                client.Name,
                LeftContradictions: false
            ),
            "client",
            form.DueOn(new(answers, date), date),
            at
        );
        yield return intake;
    }

    /// <summary>Somebody with a back that hurts now and then, and who is well otherwise.</summary>
    private Dictionary<string, IReadOnlyList<string>> Answers()
    {
        var takes = chance.Next(3) == 0;
        var answers = ContentLibrary
            .English.Intake.Sections.SelectMany(section => section.Questions)
            .Where(question => question.Kind is IntakeQuestionKind.AnyOf or IntakeQuestionKind.YesNo)
            .ToDictionary(
                question => question.Id,
                question =>
                    (IReadOnlyList<string>)
                        [question.Kind is IntakeQuestionKind.AnyOf ? IntakeTold.None : IntakeTold.No],
                StringComparer.Ordinal
            );
        answers["birth-date"] = [$"{1950 + chance.Next(48)}-0{1 + chance.Next(9)}-1{chance.Next(9)}"];
        answers["pregnancy-concerns"] = ["not"];
        answers["home"] = [chance.Next(2) == 0 ? "drive" : "else"];
        answers["reason"] = [Reasons[chance.Next(Reasons.Length)]];
        answers["goals"] = ["sleep", "calm"];
        answers["sleep-since"] = ["months"];
        answers["insomnia-pattern"] = [IntakeTold.Yes];
        answers["bed-hours"] = ["8"];
        answers["sleep-hours"] = [$"{5 + chance.Next(3)}"];
        answers["pain-where"] = ["back-left-lower-back", "back-right-lower-back"];
        answers["pain-now"] = [$"{2 + chance.Next(4)}"];
        answers["back-pain"] = [IntakeTold.Yes];
        answers["takes-medicines"] = [takes ? IntakeTold.Yes : IntakeTold.No];
        answers["medicines"] = takes ? ["Something for blood pressure, 5 mg, mornings"] : [];
        answers["pressure"] = [chance.Next(2) == 0 ? "medium" : "light"];
        answers["wishes"] = ["quiet", "warm"];
        answers["stop-word"] = ["Stop"];
        return answers
            .Where(one => one.Value.Count > 0)
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
    }

    private static readonly string[] Reasons =
    [
        "I wake at three and lie there. My back is stiff in the morning.",
        "A friend said that it calmed her down. I would like to see whether it does that for me.",
        "It takes me an hour to fall asleep. I would like to come to rest in the evening.",
    ];
}
