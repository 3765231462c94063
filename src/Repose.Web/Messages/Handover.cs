namespace Repose.Web.Messages;

/// <summary>What can come of handing a message over.</summary>
internal enum Handover
{
    /// <summary>The mail server has taken it.</summary>
    Taken,

    /// <summary>Not now: it is tried again.</summary>
    Later,

    /// <summary>The mail server could not be reached, so others need not be tried now either.</summary>
    Unreachable,

    /// <summary>The mail server refuses it for good: there is no such address, for example.</summary>
    Refused,
}
