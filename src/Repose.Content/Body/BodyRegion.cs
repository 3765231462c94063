namespace Repose.Content;

/// <summary>One region of the body, as it is pointed at and drawn.</summary>
/// <param name="Id">A name that never changes, such as <c>back-left-lower-back</c>.</param>
/// <param name="Name">What people call it, with its side: "Left lower back".</param>
/// <param name="Area">The same region on whichever side, such as <c>lower-back</c>: what a step of a protocol names.</param>
/// <param name="Side">Which side of the person.</param>
/// <param name="Tags">The tags of a protocol's steps that work here; none where no step does.</param>
/// <param name="Shape">The data of an SVG path, in the box of its <see cref="BodyMap"/>.</param>
public sealed record BodyRegion(
    string Id,
    string Name,
    string Area,
    BodySide Side,
    IReadOnlyList<string> Tags,
    string Shape
);
