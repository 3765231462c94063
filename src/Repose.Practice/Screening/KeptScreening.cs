using NodaTime;

namespace Repose.Practice;

/// <summary>One screening of a client: what was known, which rules applied, and what followed. Never changed.</summary>
/// <remarks>Of what is known only that is kept which a rule asks about, as ids and answers without a free word.</remarks>
public sealed class KeptScreening(
    Id<MassagePractice> practiceId,
    Id<KeptScreening> id,
    Id<Client> clientId,
    int version,
    ScreeningOrigin origin,
    Instant at,
    string by
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which screening.</summary>
    public Id<KeptScreening> Id { get; private set; } = id;

    /// <summary>Of whom.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>Counted from 1. The highest one holds.</summary>
    public int Version { get; private set; } = version;

    /// <summary>What led to it.</summary>
    public ScreeningOrigin Origin { get; private set; } = origin;

    /// <summary>When.</summary>
    public Instant At { get; private set; } = at;

    /// <summary>Who told or asked, by the name at that time.</summary>
    public string By { get; private set; } = by;

    /// <summary>What was known: one fact on a line, with its answer and the day on which it was told.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>The rules that applied: one on a line, with its version, its outcome and the facts that made it apply.</summary>
    public string Rules { get; private set; } = "";

    /// <summary>The strictest outcome, such as <c>ask-clearance</c>.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>What it did to the plan of a session, as JSON.</summary>
    public string Effects { get; private set; } = "";

    /// <summary>Of how many rules nobody could tell whether they applied.</summary>
    public int OpenRules { get; private set; }

    /// <summary>Says what was known.</summary>
    public void Knows(IEnumerable<ToldFact> facts) => Facts = ToldFact.Join(facts);

    /// <summary>Says what followed.</summary>
    public void Decides(string outcome, IEnumerable<KeptRule> rules, string effects, int open) =>
        (Outcome, Rules, Effects, OpenRules) = (outcome, KeptRule.Join(rules), effects, open);

    /// <summary>What was known, fact by fact.</summary>
    public IReadOnlyList<ToldFact> ToldFacts() => ToldFact.Split(Facts);

    /// <summary>The rules that applied.</summary>
    public IReadOnlyList<KeptRule> KeptRules() => KeptRule.Split(Rules);
}
