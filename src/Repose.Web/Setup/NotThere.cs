using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>What was to be changed is not in this practice.</summary>
internal sealed record NotThere(string What)
    : Refusal("not-there", $"There is no such {What} here. It may have been removed. Go back to the list.");
