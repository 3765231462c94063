namespace Repose.Content;

/// <summary>Who is old enough to be booked.</summary>
/// <param name="Youngest">Years of age below which nobody is booked.</param>
/// <param name="GuardianBelow">Years of age below which a guardian must agree and be present.</param>
/// <param name="Says">The rule, in words for the practice.</param>
/// <param name="Sources">What this rests on.</param>
public sealed record AgeRule(int Youngest, int GuardianBelow, string Says, IReadOnlyList<Reference> Sources)
{
    /// <summary>Whether someone of this age may be booked at all.</summary>
    /// <param name="years">Age in completed years.</param>
    public bool MayBeBooked(int years) => years >= Youngest;

    /// <summary>Whether someone of this age needs a guardian who agrees and is present.</summary>
    /// <param name="years">Age in completed years.</param>
    public bool NeedsGuardian(int years) => years < GuardianBelow;
}
