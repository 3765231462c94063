using NodaTime;

namespace Repose.Content;

/// <summary>The words of a consent, as they were shown from one day on.</summary>
/// <param name="Version">Counted from 1.</param>
/// <param name="Since">The day from which it is shown.</param>
/// <param name="AsksAgain">Whether it asks for more, so that older answers do not cover it. The first one does.</param>
/// <param name="Says">Its paragraphs.</param>
public sealed record ConsentVersion(int Version, LocalDate Since, bool AsksAgain, IReadOnlyList<string> Says);
