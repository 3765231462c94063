namespace Repose.Pictures;

/// <summary>Rows that belong together.</summary>
/// <param name="Name">The phase; empty where there are none.</param>
/// <param name="Rows">The rows, by date.</param>
/// <param name="Skipped">How many dates between the group before and this one are not drawn.</param>
internal sealed record RasterGroup(string Name, IReadOnlyList<RasterRow> Rows, int Skipped);
