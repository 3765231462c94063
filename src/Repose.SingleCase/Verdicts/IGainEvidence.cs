namespace Repose.SingleCase;

/// <summary>What is known of a gain: a posterior, or the inversion of a randomisation test.</summary>
internal interface IGainEvidence
{
    /// <summary>Whether the gain is at least this much, with this confidence.</summary>
    bool AtLeast(double gain, double confidence);

    /// <summary>Whether the gain is at most this much, with this confidence.</summary>
    bool AtMost(double gain, double confidence);

    /// <summary>Whether the gain is nearer to zero than this, with this confidence.</summary>
    bool Within(double size, double confidence);
}
