namespace Repose.Web.Setup;

/// <summary>One part that says something else than before.</summary>
internal sealed record Difference(string Name, string Before, string After, bool IsFact);
