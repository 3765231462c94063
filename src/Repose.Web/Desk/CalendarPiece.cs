namespace Repose.Web.Desk;

/// <summary>A piece of a column.</summary>
/// <param name="At">The minutes from the beginning of its hour to its own, in steps of five.</param>
/// <param name="Minutes">How long it is, in steps of five.</param>
public sealed record CalendarPiece(int At, int Minutes)
{
    /// <summary>What is said of it; may be empty.</summary>
    public string Text { get; init; } = "";

    public int Lane { get; init; }

    public int Lanes { get; init; } = 1;

    /// <summary>The classes of calendar.css that put it in its place.</summary>
    public string Class =>
        $"at-{At} hours-{Minutes / 60} minutes-{Minutes % 60}" + (Lanes > 1 ? $" lane-{Lane} lanes-{Lanes}" : "");
}
