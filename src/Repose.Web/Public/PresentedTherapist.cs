namespace Repose.Web.Public;

/// <summary>A therapist as a visitor reads of them.</summary>
/// <param name="Name">The name that clients see.</param>
/// <param name="Qualifications">Training, registration and experience; may be empty.</param>
/// <param name="About">A few sentences; may be empty.</param>
/// <param name="Services">What they do, by name.</param>
internal sealed record PresentedTherapist(
    string Name,
    string Qualifications,
    string About,
    IReadOnlyList<string> Services
);
