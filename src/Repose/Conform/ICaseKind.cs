namespace Repose.Conform;

/// <summary>One kind of reference case: tells its own from the others, and holds the engine to them.</summary>
internal interface ICaseKind
{
    /// <summary>Whether the case is of this kind.</summary>
    bool Knows(ReferenceCase reference);

    /// <summary>Runs the engine and compares its status and every expected number.</summary>
    void Hold(ReferenceCase reference, Conformity conformity);
}
