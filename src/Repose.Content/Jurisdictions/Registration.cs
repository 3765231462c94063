using NodaTime;

namespace Repose.Content;

/// <summary>A registration that a therapist must have.</summary>
/// <param name="Since">The first day on which it was needed.</param>
/// <param name="With">Who registers.</param>
/// <param name="Says">What it asks for, in words for the practice.</param>
/// <param name="Sources">What this rests on.</param>
public sealed record Registration(LocalDate Since, string With, string Says, IReadOnlyList<Reference> Sources);
