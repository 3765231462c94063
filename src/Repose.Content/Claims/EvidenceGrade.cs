namespace Repose.Content;

/// <summary>How sure anyone can be of a claim.</summary>
/// <remarks>
/// After the idea of GRADE (high, moderate, low, very low), with two more for what GRADE has no word for. The default
/// value is <see cref="None"/>: no study was found.
/// </remarks>
public enum EvidenceGrade
{
    /// <summary>No study was found that tested it.</summary>
    None,

    /// <summary>It is said, and the studies do not bear it out.</summary>
    NotSupported,

    /// <summary>Hardly any good study.</summary>
    VeryLow,

    /// <summary>Few, small or weak studies.</summary>
    Low,

    /// <summary>Good studies point this way.</summary>
    Moderate,

    /// <summary>Good studies agree.</summary>
    High,
}
