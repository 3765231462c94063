namespace Repose.Web.Access;

/// <summary>What is taken for a name: of a person, a practice, a passkey.</summary>
internal static class PersonName
{
    internal const int Longest = 100;

    internal static bool IsOne(string? typed) =>
        typed?.Trim() is { Length: > 0 and <= Longest } name
        && !name.Any(char.IsControl)
        && name.Any(char.IsLetterOrDigit);
}
