namespace Repose.Practice;

/// <summary>Who somebody of a care team is.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Profession">Their profession.</param>
/// <param name="Place">Where they work, with the address; may be empty.</param>
/// <param name="Phone">Their telephone number; may be empty.</param>
/// <param name="Language">Their language, by ISO 639-1.</param>
public sealed record CareContactDetails(string Name, string Profession, string Place, string Phone, string Language);
