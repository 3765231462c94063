namespace Repose.Pictures.Words;

/// <summary>Who reads: the words turn to them.</summary>
public enum Reader
{
    /// <summary>The one who slept, who is spoken to.</summary>
    Sleeper,

    /// <summary>One who treats the sleeper, to whom the sleeper is "the client".</summary>
    Therapist,
}
