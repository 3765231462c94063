using Microsoft.AspNetCore.Identity;

namespace Repose.Web.Access;

/// <summary>What a password must be: long. Everything else makes people write it on a note.</summary>
internal static class PasswordRule
{
    internal const int Shortest = 12;
    internal const int Longest = 200;

    internal static readonly string Hint = $"{Shortest} letters or more. Four words that you remember are good.";

    /// <summary>What is wrong with one; null if nothing is.</summary>
    internal static string? Check(string password) =>
        password.Length < Shortest ? $"Use {Shortest} letters or more."
        : password.Length > Longest ? $"Use at most {Longest} letters."
        : password.Distinct().Count() < 5 ? "Use at least five different letters."
        : null;

    internal static string Say(IdentityResult failed) =>
        failed.Errors.Any(error => error.Code.StartsWith("Password", StringComparison.Ordinal))
            ? $"Use {Shortest} letters or more, at least five of them different."
            : "This address cannot be used. Check it and try again.";
}
