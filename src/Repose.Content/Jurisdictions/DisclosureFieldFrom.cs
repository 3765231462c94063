namespace Repose.Content;

/// <summary>Whose words fill a field of a disclosure.</summary>
public enum DisclosureFieldFrom
{
    /// <summary>The practice's, once for all its therapists.</summary>
    Practice,

    /// <summary>The therapist's own, from the therapist's profile.</summary>
    Therapist,
}
