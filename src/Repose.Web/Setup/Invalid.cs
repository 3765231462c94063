using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>Some fields cannot be saved as they are.</summary>
/// <param name="Fields">What is wrong, by field.</param>
internal sealed record Invalid(IReadOnlyDictionary<string, string> Fields)
    : Refusal("invalid", Fields.Count == 1 ? "One thing needs another look." : "Some things need another look.");
