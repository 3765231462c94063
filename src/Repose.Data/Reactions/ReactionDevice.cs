namespace Repose.Data;

/// <summary>On what a reaction test was done, and what the page could see of its delay. Times are milliseconds.</summary>
/// <param name="Name">The kind of device, such as "phone (Android)".</param>
/// <param name="Input">How it was pressed: "touch", "mouse", "pen", "key", or "mixed".</param>
/// <param name="Frame">The usual time between two pictures of the screen: a signal is seen up to that much later.</param>
/// <param name="LongestFrame">The longest time between two pictures during the test.</param>
/// <param name="Handling">The usual time from a press to the page being told of it. It is taken off each answer.</param>
/// <param name="Tick">The smallest step of the page's clock.</param>
public sealed record ReactionDevice(
    string Name,
    string Input,
    double? Frame,
    double? LongestFrame,
    double? Handling,
    double? Tick
)
{
    /// <summary>The delay that is likely inside each answer, as far as a page can know: half a picture of the screen
    /// and half a step of the clock. What screen and touch need besides is hidden from a page, and is more.</summary>
    public double? LikelyDelay => Frame is { } frame ? (frame + (Tick ?? 0)) / 2 : null;

    /// <summary>What tells two devices apart that cannot be compared: the kind, the input, and the pictures a second.</summary>
    public override string ToString() =>
        Frame is > 0 and { } frame ? $"{Name}, {Input}, {RateOf(frame)} Hz" : $"{Name}, {Input}";

    /// <summary>Pictures a second as screens have them, since a measured 16.6 or 16.7 ms is the same screen.</summary>
    private static int RateOf(double frame) => (int)Math.Round(1000 / frame / 10, MidpointRounding.AwayFromZero) * 10;
}
