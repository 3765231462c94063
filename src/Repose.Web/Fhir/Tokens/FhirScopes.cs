namespace Repose.Web.Fhir.Tokens;

/// <summary>What a token may be for: reading and searching one type of resource, as SMART on FHIR 2 writes it.</summary>
internal static class FhirScopes
{
    /// <summary>The types of the bundle, with what each is to somebody who does not know FHIR.</summary>
    internal static IReadOnlyList<(string Type, string Says)> Types { get; } =
    [
        ("Patient", "Name, telephone, e-mail, language"),
        ("Practitioner", "The therapists of the client's visits"),
        ("CarePlan", "Courses"),
        ("Appointment", "Visits"),
        ("Procedure", "What was done in sessions"),
        ("Observation", "Nights, pain, reaction tests, totals of questionnaires, measures of the body"),
        ("QuestionnaireResponse", "Answers to questionnaires, item by item"),
        ("DocumentReference", "Signed notes, and finished letters"),
        ("Consent", "What the client agreed to"),
        ("Provenance", "Who put it together, and when"),
    ];

    internal static bool Knows(string type) => Types.Any(one => one.Type.Equals(type, StringComparison.Ordinal));

    /// <summary>The scope for one type.</summary>
    internal static string Of(string type) => $"system/{type}.rs";

    /// <summary>The types of some scopes, in the order of the list. What is no scope of ours is left out.</summary>
    internal static IReadOnlyList<string> Read(string scopes)
    {
        var named = scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return [.. Types.Select(one => one.Type).Where(type => named.Contains(Of(type)))];
    }
}
