namespace Repose.Content;

/// <summary>One thing that a client may try, or should know.</summary>
public sealed record Tip
{
    /// <summary>A name that never changes, such as <c>TR01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required TipPillar Pillar { get; init; }

    /// <summary>The tip, in plain words and without a promise.</summary>
    public required string Says { get; init; }

    /// <summary>How sure anyone can be of it; null where it is a rule of care, and no finding.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>What was found, and what is weak about it; null where there is nothing to say.</summary>
    public string? Why { get; init; }

    /// <summary>What it rests on; empty where it is general knowledge that nobody has looked up yet.</summary>
    public required IReadOnlyList<Reference> Sources { get; init; }

    /// <summary>What to watch; null where there is nothing.</summary>
    public string? Caution { get; init; }

    /// <summary>Whom it must not be given to.</summary>
    public required IReadOnlyList<Condition> NotFor { get; init; }

    /// <summary>What those may do whom it is not for; null where nothing takes its place.</summary>
    public string? Instead { get; init; }

    /// <summary>Who should ask a doctor first.</summary>
    public required IReadOnlyList<Condition> AskFirst { get; init; }

    /// <summary>When to stop; null where the source names nothing.</summary>
    public string? StopIf { get; init; }

    /// <summary>Whether it is only to be known about, and not offered as something to try.</summary>
    public required bool InformationOnly { get; init; }

    /// <summary>Whether it changes a habit that has to do with medicine: nobody tries two of those at once.</summary>
    public required bool AboutMedicine { get; init; }

    /// <summary>Whether somebody can choose to try it: a rule that keeps people safe is for everyone, and no choice.</summary>
    public bool IsOnOffer => !InformationOnly && Pillar != TipPillar.Safety;

    /// <summary>How it suits somebody who told this about themselves.</summary>
    /// <param name="told">Ids of conditions with yes or no; what is not in it is not known.</param>
    public TipFit FitFor(IReadOnlyDictionary<string, bool> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        string[] has = [.. told.Where(one => one.Value).Select(one => one.Key)];
        return IsNotFor(has) ? TipFit.NotForThem
            : NotFor.Concat(AskFirst).Any(condition => !told.ContainsKey(condition.Id)) ? TipFit.NotKnown
            : IsToBeAskedAboutFirst(has) ? TipFit.DoctorFirst
            : TipFit.Suits;
    }

    /// <summary>Whether it must not be given to someone with these conditions.</summary>
    /// <param name="conditions">Ids of conditions; one that is not known here changes nothing.</param>
    public bool IsNotFor(IReadOnlyCollection<string> conditions) =>
        NotFor.Any(condition => conditions.Contains(condition.Id, StringComparer.Ordinal));

    /// <summary>Whether someone with these conditions should ask a doctor first.</summary>
    /// <param name="conditions">Ids of conditions; one that is not known here changes nothing.</param>
    public bool IsToBeAskedAboutFirst(IReadOnlyCollection<string> conditions) =>
        AskFirst.Any(condition => conditions.Contains(condition.Id, StringComparer.Ordinal));
}
