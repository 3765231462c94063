namespace Repose.Sleep;

/// <summary>One source of nights, by the name that it gives itself ("Jo's Apple Watch").</summary>
/// <param name="Name">The name as exported; never empty.</param>
/// <param name="Kind">What sort of source it is.</param>
public sealed record SleepSource(string Name, SourceKind Kind);
