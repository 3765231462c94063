using NodaTime;

namespace Repose.Content;

/// <summary>The whole intake: what a client is asked before the first massage, and now and then after it.</summary>
public sealed record IntakeForm
{
    /// <summary>The pages, in their order.</summary>
    public required IReadOnlyList<IntakeSection> Sections { get; init; }

    /// <summary>What is agreed to at the end.</summary>
    public required IntakeAgreement Agreement { get; init; }

    /// <summary>Answers that are asked about.</summary>
    public required IReadOnlyList<IntakeContradiction> Contradictions { get; init; }

    /// <summary>When it is asked for again.</summary>
    public required IReadOnlyList<IntakeDueRule> DueRules { get; init; }

    /// <summary>The age from which somebody agrees for themselves.</summary>
    public const int OfAge = 18;

    /// <summary>The page with an id, or null if there is none.</summary>
    public IntakeSection? Section(string id) =>
        Sections.FirstOrDefault(section => section.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>The pages that are for somebody who has told this.</summary>
    public IEnumerable<IntakeSection> SectionsFor(IntakeTold told) =>
        Sections.Where(section => section.AskedOf(told).Count > 0);

    /// <summary>The questions on which safety depends and that were left open.</summary>
    public IEnumerable<(IntakeSection Section, IntakeQuestion Question)> Open(IntakeTold told) =>
        from section in Sections
        from question in section.AskedOf(told)
        where question.IsForSafety && !told.Has(question.Id)
        select (section, question);

    /// <summary>What does not go together.</summary>
    public IEnumerable<IntakeContradiction> ContradictionsIn(IntakeTold told) =>
        Contradictions.Where(one => one.AllOf.All(condition => condition.Holds(told)));

    /// <summary>Whether an answer needs help at once.</summary>
    public bool IsUrgent(IntakeTold told) =>
        Sections
            .SelectMany(section => section.AskedOf(told))
            .Where(question => question.Urgent)
            .Any(question => told.Of(question.Id).Any(answer => answer is not (IntakeTold.None or IntakeTold.No)));

    /// <summary>The rule by which it is asked for again, the one with the shortest time of those whose conditions are met.</summary>
    public IntakeDueRule DueRule(IntakeTold told) =>
        DueRules.Where(rule => rule.OnlyIf.All(condition => condition.Holds(told))).MinBy(rule => rule.AfterMonths)
        ?? DueRules[0];

    /// <summary>The day on which it is asked for again.</summary>
    /// <param name="told">What was handed in.</param>
    /// <param name="handedIn">The day on which it was.</param>
    public LocalDate DueOn(IntakeTold told, LocalDate handedIn) => handedIn.PlusMonths(DueRule(told).AfterMonths);

    /// <summary>What is answered otherwise than the last time, in the order of the pages.</summary>
    public IEnumerable<IntakeChange> Changes(IntakeTold before, IntakeTold now) =>
        from section in Sections
        where !section.AskedAnew
        let asked = section.AskedOf(now)
        let askedBefore = section.AskedOf(before)
        from question in section.Questions
        let was = askedBefore.Contains(question) ? before.Of(question.Id) : []
        let isNow = asked.Contains(question) ? now.Of(question.Id) : []
        where !was.ToHashSet(StringComparer.Ordinal).SetEquals(isNow)
        select new IntakeChange(section, question, was, isNow);

    /// <summary>
    /// What screening learns. A fact that several answers set is so when one of them says so; not so only when every
    /// question that could say so was answered, or needed no asking, and none did; else nothing is known of it.
    /// </summary>
    public Facts FactsFrom(IntakeTold told)
    {
        var found = new Dictionary<string, FactAnswer>(StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in Sections)
        {
            var asked = section.AskedOf(told);
            foreach (var question in section.Questions)
            {
                if (!asked.Contains(question) && IsSettled(section, question, told))
                {
                    continue;
                }

                if (!asked.Contains(question) || !told.Has(question.Id))
                {
                    open.UnionWith(question.Sets.Concat(question.Answers.SelectMany(one => one.Sets)));
                    continue;
                }

                foreach (var (id, answer) in Of(question, told))
                {
                    found[id] = found.TryGetValue(id, out var other) && !other.IsNo ? other : answer;
                }
            }
        }

        foreach (var id in Settled(told).Where(id => !open.Contains(id)))
        {
            found.TryAdd(id, FactAnswer.No);
        }

        if (told.Years is { } years)
        {
            found["age"] = FactAnswer.Of(years);
        }

        return Facts.Of(found.Where(fact => !fact.Value.IsNo || !open.Contains(fact.Key)));
    }

    /// <summary>Facts of questions that were not asked, because what was answered before says that they are not so.</summary>
    private IEnumerable<string> Settled(IntakeTold told) =>
        from section in Sections
        let asked = section.AskedOf(told)
        from question in section.Questions
        where question.Kind is not (IntakeQuestionKind.Number or IntakeQuestionKind.Scale)
        where !asked.Contains(question) && IsSettled(section, question, told)
        from id in question.Sets.Concat(question.Answers.SelectMany(one => one.Sets))
        select id;

    /// <summary>Whether it is an answer, and not the lack of one, by which a question is not asked.</summary>
    private static bool IsSettled(IntakeSection section, IntakeQuestion question, IntakeTold told) =>
        section.OnlyIf.Concat(question.OnlyIf).Any(condition => !condition.Holds(told) && told.Has(condition.Question));

    private static IEnumerable<(string Id, FactAnswer Answer)> Of(IntakeQuestion question, IntakeTold told)
    {
        var given = told.Of(question.Id);
        foreach (var id in question.Sets)
        {
            yield return (
                id,
                question.Kind is IntakeQuestionKind.AnyOf or IntakeQuestionKind.Regions
                    ? FactAnswer.Of(given.Where(answer => answer is not IntakeTold.None))
                    : FactAnswer.Kept(given[0])
            );
        }

        foreach (var option in question.Answers)
        {
            var isChosen = given.Contains(option.Id, StringComparer.Ordinal);
            foreach (var id in option.Sets)
            {
                yield return (id, FactAnswer.Of(isChosen));
            }
        }
    }
}
