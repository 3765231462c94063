using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>Reads why a visit may overlap others. Nobody puts two people in one place without saying why.</summary>
internal static class OverlapReason
{
    private const int Longest = 500;

    public sealed record Missing()
        : Refusal("overlap-reason", "Please write why this visit may overlap another. The reason is kept.");

    /// <returns>The reason; empty where no overlap is wanted.</returns>
    internal static Outcome<string> Read(bool wanted, string? reason) =>
        !wanted ? ""
        : Typed.Text(reason, Longest) is { } why ? why
        : new Missing();
}
