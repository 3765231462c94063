using Microsoft.AspNetCore.Identity;

namespace Repose.Web.Access;

/// <summary>What a password must be: long. Everything else makes people write it on a note.</summary>
internal static class PasswordRule
{
    internal const int Shortest = 12;
    internal const int Longest = 200;

    internal static string Hint => AccessText.FormatPasswordHint(Shortest);

    /// <summary>What is wrong with one; null if nothing is.</summary>
    internal static string? Check(string password) =>
        password.Length < Shortest ? AccessText.FormatPasswordTooShort(Shortest)
        : password.Length > Longest ? AccessText.FormatPasswordTooLong(Longest)
        : password.Distinct().Count() < 5 ? AccessText.PasswordTooPlain
        : null;

    internal static string Say(IdentityResult failed) =>
        failed.Errors.Any(error => error.Code.StartsWith("Password", StringComparison.Ordinal))
            ? AccessText.FormatPasswordRefused(Shortest)
            : AccessText.AddressRefused;
}
