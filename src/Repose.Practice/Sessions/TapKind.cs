namespace Repose.Practice;

/// <summary>What a therapist tells the screen of a session.</summary>
public enum TapKind
{
    /// <summary>The first step begins.</summary>
    Start,

    /// <summary>Time stands still.</summary>
    Pause,

    /// <summary>Time goes on.</summary>
    Resume,

    /// <summary>This step takes longer.</summary>
    Longer,

    /// <summary>This step is shorter.</summary>
    Shorter,

    /// <summary>On to the next step.</summary>
    Skip,

    /// <summary>To the step before once more.</summary>
    Back,

    /// <summary>The session is over, whatever is left.</summary>
    End,

    /// <summary>How the client came.</summary>
    Before,

    /// <summary>How the client left.</summary>
    After,

    /// <summary>Why a step was skipped. It changes no time.</summary>
    Why,
}
