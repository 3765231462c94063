namespace Repose.Practice;

/// <summary>All that is filled into a jurisdiction's disclosure for the clients of one therapist.</summary>
public static class DisclosureAnswers
{
    /// <summary>The field that the practice's own name fills.</summary>
    public const string PracticeName = "practice-name";

    /// <summary>The field that the therapist's name fills.</summary>
    public const string TherapistName = "therapist-name";

    /// <summary>The field that the therapist's qualifications fill.</summary>
    public const string Qualifications = "therapist-qualifications";

    /// <summary>Whether a field is filled from what the practice and its therapists say of themselves anyway.</summary>
    public static bool IsKnown(string field) => field is PracticeName or TherapistName or Qualifications;

    /// <summary>The answers by field.</summary>
    /// <param name="practice">Whose disclosure it is.</param>
    /// <param name="jurisdiction">The pack.</param>
    /// <param name="therapist">Whose clients read it; null for what holds for every therapist.</param>
    /// <param name="practices">The practice's answers, of any pack.</param>
    /// <param name="therapists">The answers for its therapists, of any pack and therapist.</param>
    public static IReadOnlyDictionary<string, string> Of(
        MassagePractice practice,
        string jurisdiction,
        Therapist? therapist,
        IEnumerable<DisclosureAnswer> practices,
        IEnumerable<TherapistAnswer> therapists
    )
    {
        ArgumentNullException.ThrowIfNull(practice);
        bool IsOfPack(string pack) => pack.Equals(jurisdiction, StringComparison.Ordinal);
        var answers = practices
            .Where(one => IsOfPack(one.Jurisdiction))
            .ToDictionary(one => one.Field, one => one.Text, StringComparer.Ordinal);
        answers[PracticeName] = practice.Name;
        if (therapist is null)
        {
            return answers;
        }

        foreach (var one in therapists.Where(one => one.TherapistId == therapist.Id && IsOfPack(one.Jurisdiction)))
        {
            answers[one.Field] = one.Text;
        }

        (answers[TherapistName], answers[Qualifications]) = (therapist.Name, therapist.Qualifications);
        return answers;
    }
}
