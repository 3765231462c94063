using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.MySleep;

namespace Repose.Web.Fhir;

/// <summary>All of a client's chart that is put into a bundle.</summary>
internal sealed record FhirChart
{
    public required Client Client { get; init; }
    public required MassagePractice Practice { get; init; }
    public required DateTimeZone Zone { get; init; }
    public required Instant Now { get; init; }
    public required IReadOnlyList<Therapist> Therapists { get; init; }
    public required IReadOnlyDictionary<Id<Service>, string> Services { get; init; }
    public required IReadOnlyList<Course> Courses { get; init; }
    public required IReadOnlyList<Appointment> Visits { get; init; }
    public required IReadOnlyList<SessionDone> Sessions { get; init; }
    public required IReadOnlyList<SessionNote> Notes { get; init; }
    public required IReadOnlyList<FilledForm> Forms { get; init; }
    public required IReadOnlyList<Measurement> Measurements { get; init; }
    public required IReadOnlyList<ConsentAnswer> Consents { get; init; }

    /// <summary>The nights; null where the client has not agreed that those who treat see them.</summary>
    public KeptNights? Nights { get; init; }

    /// <summary>The finished letters; none where nights may not be seen, for a letter can tell of them.</summary>
    public IReadOnlyList<DoctorLetter> Letters { get; init; } = [];

    /// <summary>The reaction tests; none where they may not be seen.</summary>
    public IReadOnlyList<ReactionTest> Reactions { get; init; } = [];
}
