using NodaTime;

namespace Repose.Practice;

/// <summary>By whom a form was written.</summary>
/// <param name="At">When.</param>
/// <param name="By">By whom, in words: "client", or a member's name.</param>
/// <param name="IsByStaff">Whether the staff entered it, from paper.</param>
/// <param name="IsFinished">Whether that is all; otherwise it was left for later.</param>
public sealed record FormWritten(Instant At, string By, bool IsByStaff, bool IsFinished);
