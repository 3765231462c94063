namespace Repose.Helping;

/// <summary>The question cannot be put to these data. That is not a verdict: something has to be brought first.</summary>
/// <param name="Code">A name for the kind that never changes, such as <c>no-overlap</c>.</param>
/// <param name="Message">What is wrong and what to do, in whole sentences.</param>
public sealed record CannotAsk(string Code, string Message) : Asking;
