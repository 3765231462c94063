namespace Repose.Content.Reading;

/// <summary>Reads the intake: its pages, what is agreed to, what is asked about, and when it is asked for again.</summary>
internal sealed class IntakeFile
{
    private const int MostPages = 100;
    private const int MostVersions = 10_000;
    private const int MostNumber = 5000;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<int> places = [];
    private readonly HashSet<string> questions = new(StringComparer.Ordinal);
    private readonly HashSet<string> contradictions = new(StringComparer.Ordinal);
    private readonly HashSet<string> rules = new(StringComparer.Ordinal);
    private readonly List<IntakeSection> sections = [];
    private readonly List<IntakeContradiction> asked = [];
    private readonly List<IntakeDueRule> due = [];
    private readonly List<(Fields Entry, IntakeCondition Condition)> conditions = [];
    private readonly List<(Fields Entry, IReadOnlyList<string> Facts)> told = [];
    private IntakeAgreement? agreement;

    private enum Kind
    {
        Section,
        Agreement,
        Contradictions,
        Due,
    }

    internal void Read(Fields file)
    {
        switch (file.Choice<Kind>("kind"))
        {
            case Kind.Agreement:
                Agree(file);
                break;
            case Kind.Contradictions:
                asked.AddRange(file.Entries("contradictions").Select(Contradiction));
                break;
            case Kind.Due:
                due.AddRange(file.Entries("rules").Select(Rule));
                break;
            default:
                sections.Add(Section(file));
                break;
        }

        file.AndNoOthers();
    }

    /// <summary>The whole, once every file was read; null where something is missing.</summary>
    /// <param name="faults">Where its faults go.</param>
    /// <param name="facts">The facts of screening, which its answers set.</param>
    internal IntakeForm? Whole(Faults faults, IReadOnlyList<ScreeningFact> facts)
    {
        var known = facts
            .Where(fact => fact.From.Contains(FactOrigin.Intake))
            .Select(fact => fact.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (entry, ids) in told)
        {
            foreach (var id in ids.Where(id => !known.Contains(id)))
            {
                entry.Fault("sets", $"There is no fact '{id}' that the intake may tell.", "Use an id of facts.yaml.");
            }
        }

        foreach (var (entry, condition) in conditions)
        {
            Check(entry, condition);
        }

        if (agreement is null || due.Count == 0 || due.All(rule => rule.OnlyIf.Count > 0))
        {
            faults.Add(
                new(
                    "content/intake/",
                    0,
                    "",
                    "",
                    "There is no agreement, or no rule for everyone when it is due again.",
                    "Add a file of 'kind: agreement', and one of 'kind: due' with a rule without 'only-if'."
                )
            );
            return null;
        }

        return new()
        {
            Sections = [.. sections.OrderBy(section => section.Place)],
            Agreement = agreement,
            Contradictions = asked,
            DueRules = due,
        };
    }

    private IntakeSection Section(Fields file)
    {
        var section = new IntakeSection
        {
            Id = file.Id(ids),
            Place = file.Whole("place", 1, MostPages),
            Version = file.Whole("version", 1, MostVersions),
            Title = file.Words("title"),
            Introduction = file.Words("introduction"),
            AskedAnew = file.Has("asked-anew") && file.Yes("asked-anew"),
            OnlyIf = Conditions(file, "only-if"),
            Questions = [.. file.Entries("questions").Select(Question)],
        };
        if (!places.Add(section.Place))
        {
            file.Fault("place", "Another page has this place.", "Give each a place of its own.");
        }

        return section;
    }

    private IntakeQuestion Question(Fields entry)
    {
        var kind = entry.Choice<IntakeQuestionKind>("kind");
        var answers = new HashSet<string>(StringComparer.Ordinal) { IntakeTold.None };
        var question = new IntakeQuestion
        {
            Id = entry.Id(questions),
            Kind = kind,
            Asks = entry.Words("asks"),
            Help = entry.MaybeWords("help"),
            Answers = [.. entry.MaybeEntries("answers").Select(one => Option(one, answers))],
            Sets = entry.MaybeTexts("sets"),
            OnlyIf = Conditions(entry, "only-if"),
            Least = entry.Has("least") ? entry.Whole("least", 0, MostNumber) : 0,
            Most =
                entry.Has("most") ? entry.Whole("most", 1, MostNumber)
                : kind is IntakeQuestionKind.Scale ? 10
                : 0,
            Urgent = entry.Has("urgent") && entry.Yes("urgent"),
        };
        entry.AndNoOthers();
        told.Add((entry, question.Sets));
        if (kind is IntakeQuestionKind.OneOf or IntakeQuestionKind.AnyOf != question.Answers.Count > 0)
        {
            entry.Fault("answers", "These two do not go together: the kind and the answers.", "Correct one of them.");
        }

        if (kind is IntakeQuestionKind.Number or IntakeQuestionKind.Lines && question.Most == 0)
        {
            entry.Fault("most", "The field is missing.", "Say the greatest number, or how many lines at the most.");
        }

        return question;
    }

    private IntakeOption Option(Fields entry, HashSet<string> taken)
    {
        var option = new IntakeOption(entry.Id(taken), entry.Words("says"), entry.MaybeTexts("sets"));
        entry.AndNoOthers();
        told.Add((entry, option.Sets));
        return option;
    }

    private void Agree(Fields file)
    {
        if (agreement is not null)
        {
            file.Fault("kind", "Another file is the agreement.", "Keep one of them.");
        }

        var statements = new HashSet<string>(StringComparer.Ordinal);
        agreement = new(
            file.Whole("version", 1, MostVersions),
            file.Words("title"),
            file.Words("introduction"),
            [
                .. file.Entries("statements")
                    .Select(entry =>
                    {
                        var statement = new IntakeStatement(
                            entry.Id(statements),
                            entry.Words("says"),
                            entry.Choice<IntakeSigner>("of")
                        );
                        entry.AndNoOthers();
                        return statement;
                    }),
            ]
        );
    }

    private IntakeContradiction Contradiction(Fields entry)
    {
        var contradiction = new IntakeContradiction(
            entry.Id(contradictions),
            entry.Words("says"),
            Conditions(entry, "all-of")
        );
        entry.AndNoOthers();
        return contradiction;
    }

    private IntakeDueRule Rule(Fields entry)
    {
        var rule = new IntakeDueRule(
            entry.Id(rules),
            entry.Whole("after-months", 1, 120),
            entry.Words("says"),
            Conditions(entry, "only-if")
        );
        entry.AndNoOthers();
        return rule;
    }

    private IReadOnlyList<IntakeCondition> Conditions(Fields part, string name) =>
        [.. part.MaybeEntries(name).Select(Condition)];

    private IntakeCondition Condition(Fields entry)
    {
        var condition = new IntakeCondition(entry.Text("question"), entry.MaybeTexts("is"))
        {
            Above = entry.Has("above") ? entry.Whole("above", 0, MostNumber) : null,
            AgeBelow = entry.Has("age-below") ? entry.Whole("age-below", 1, 150) : null,
            AgeFrom = entry.Has("age-from") ? entry.Whole("age-from", 1, 150) : null,
            Has = entry.MaybeChoice<IntakePresence>("has"),
            MoreThan = entry.MaybeText("more-than"),
        };
        entry.AndNoOthers();
        conditions.Add((entry, condition));
        return condition;
    }

    private void Check(Fields entry, IntakeCondition condition)
    {
        object?[] tests =
        [
            condition.Is.Count > 0 ? condition.Is : null,
            condition.Above,
            condition.AgeBelow,
            condition.AgeFrom,
            condition.Has,
            condition.MoreThan,
        ];
        if (tests.Count(test => test is not null) != 1)
        {
            entry.Fault(
                "question",
                "There must be one test.",
                "Use one of: is, above, age-below, age-from, has, more-than."
            );
        }

        foreach (var id in new[] { condition.Question, condition.MoreThan }.OfType<string>())
        {
            if (!questions.Contains(id))
            {
                entry.Fault("question", $"There is no question '{id}'.", "Use the id of a question of the intake.");
                return;
            }
        }

        var question = sections
            .SelectMany(section => section.Questions)
            .First(one => one.Id.Equals(condition.Question, StringComparison.Ordinal));
        foreach (var answer in condition.Is.Where(answer => !CanBe(question, answer)))
        {
            entry.Fault("is", $"'{answer}' is no answer to '{question.Id}'.", "Use the id of one of its answers.");
        }
    }

    private static bool CanBe(IntakeQuestion question, string answer) =>
        question.Kind switch
        {
            IntakeQuestionKind.YesNo => answer is IntakeTold.Yes or IntakeTold.No,
            IntakeQuestionKind.OneOf or IntakeQuestionKind.AnyOf => answer is IntakeTold.None
                || question.Answers.Any(one => one.Id.Equals(answer, StringComparison.Ordinal)),
            _ => true,
        };
}
