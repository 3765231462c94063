using Repose.Content;

namespace Repose.Web.Protocols;

/// <summary>A protocol that can be followed here.</summary>
/// <param name="Protocol">What it says, in its newest version.</param>
/// <param name="IsOwn">Whether the practice wrote it.</param>
/// <param name="IsActive">Whether it can be chosen for new sessions.</param>
internal sealed record KnownProtocol(Protocol Protocol, bool IsOwn, bool IsActive);
