namespace Repose.Practice;

/// <summary>Something without which clients cannot book, or cannot book one thing.</summary>
/// <param name="Kind">What is missing.</param>
/// <param name="Name">The name of the service or the therapist that lacks it; empty where the practice does.</param>
/// <param name="Id">Which service or therapist; null where the practice lacks it.</param>
public sealed record Lack(LackKind Kind, string Name = "", Guid? Id = null);
