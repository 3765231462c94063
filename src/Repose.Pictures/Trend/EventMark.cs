using NodaTime;

namespace Repose.Pictures;

/// <summary>Something that happened and could have changed the nights: a change of medicine, travel, illness.</summary>
/// <param name="Date">The day.</param>
/// <param name="Words">What happened, as it was told.</param>
public sealed record EventMark(LocalDate Date, string Words);
