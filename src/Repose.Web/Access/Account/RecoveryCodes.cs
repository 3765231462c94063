namespace Repose.Web.Access.Account;

/// <summary>Ten codes for the day when the telephone is lost. Shown once.</summary>
/// <param name="All">The codes.</param>
internal sealed record RecoveryCodes(IReadOnlyList<string> All);
