namespace Repose.Import.Files;

/// <summary>What holds for all patterns of this library.</summary>
internal static class Patterns
{
    /// <summary>
    /// A pattern is matched however long it takes: its text is short, and none of them can try without end. A limit by the clock
    /// would refuse a sound file on a machine that is busy with something else.
    /// </summary>
    public const int NoClock = Timeout.Infinite;
}
