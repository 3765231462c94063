namespace Repose;

/// <summary>Ends a command with a sentence for the person who typed it: what was wrong, where, and what to do.</summary>
/// <remarks>The command line is the edge where refusals become an exit code, so here, and only here, they are thrown.</remarks>
internal sealed class CommandFailure(int exitCode, string message) : Exception(message)
{
    internal int ExitCode { get; } = exitCode;
}
