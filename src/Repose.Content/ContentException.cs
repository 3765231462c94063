namespace Repose.Content;

/// <summary>The content cannot be used as it stands. The message lists every fault that was found.</summary>
public sealed class ContentException : Exception
{
    /// <summary>Makes one from the faults.</summary>
    /// <param name="faults">At least one.</param>
    public ContentException(IReadOnlyList<ContentFault> faults)
        : base(Words(faults)) => Faults = faults;

    /// <summary>What is wrong, in the order of the files.</summary>
    public IReadOnlyList<ContentFault> Faults { get; }

    private static string Words(IReadOnlyList<ContentFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return string.Join(Environment.NewLine, faults);
    }
}
