namespace Repose.Pictures.Words;

/// <summary>Words that turn to whoever reads.</summary>
internal static class ReaderWords
{
    /// <summary>What is said to the sleeper, or what is said of them to somebody else.</summary>
    internal static T Turn<T>(this Reader reader, T toSleeper, T toTherapist) =>
        reader is Reader.Sleeper ? toSleeper : toTherapist;
}
