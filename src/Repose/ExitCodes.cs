namespace Repose;

/// <summary>What the command tells the shell. Documented in <c>docs/command-line.md</c>.</summary>
internal static class ExitCodes
{
    internal const int Done = 0;
    internal const int Surprise = 1;
    internal const int Usage = 2;
    internal const int BadInput = 3;
    internal const int NoSleep = 4;
    internal const int CannotWrite = 5;
    internal const int DoesNotConform = 6;
    internal const int Cancelled = 130;
}
