namespace Repose.Content;

/// <summary>The body from one side, as regions that do not overlap.</summary>
/// <param name="View">From where.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Width">The width of the box in which the shapes are drawn.</param>
/// <param name="Height">Its height.</param>
/// <param name="Regions">The regions, from head to foot.</param>
public sealed record BodyMap(BodyView View, string Title, int Width, int Height, IReadOnlyList<BodyRegion> Regions);
