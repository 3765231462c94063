namespace Repose.Web.Server;

/// <summary>How much may lie in the folder of files that clients bring, in bytes.</summary>
internal sealed record UploadLimits
{
    /// <summary>One file. The largest export known is a zip of less than 1 GB, or 3 GB unpacked.</summary>
    public long OfFile { get; init; } = 6L << 30;

    /// <summary>All files of one client together.</summary>
    public long OfClient { get; init; } = 8L << 30;

    /// <summary>All files of the clients of one practice together.</summary>
    public long OfPractice { get; init; } = 40L << 30;

    /// <summary>What stays free on the disk: the database needs room too.</summary>
    public long KeepFree { get; init; } = 1L << 30;
}
