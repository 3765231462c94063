namespace Repose.Practice;

/// <summary>A step while a session goes on. Times are milliseconds.</summary>
/// <param name="Target">How long it is to take; 0 where it is left out.</param>
/// <param name="Elapsed">How long it has taken so far.</param>
/// <param name="State">What has become of it.</param>
public readonly record struct RunStep(long Target, long Elapsed, SessionStepState State);
