namespace Repose.Content;

/// <summary>How firm the hands are, from 1, the lightest, to 5, the firmest.</summary>
/// <param name="Lightest">From here.</param>
/// <param name="Firmest">To here, included.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record PressureRange(int Lightest, int Firmest, Provenance Provenance);
