namespace Repose.SingleCase;

/// <summary>The outcome, the question, or the smallest gain that matters was changed after the first day. Told by the caller.</summary>
/// <param name="What">What was changed.</param>
public sealed record EditedAfterStart(string What) : Gate("edited_after_start");
