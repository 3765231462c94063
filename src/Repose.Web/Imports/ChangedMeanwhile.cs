using Repose.Practice;

namespace Repose.Web.Imports;

internal sealed record ChangedMeanwhile()
    : Refusal("changed", "Something else happened to this file at the same moment. Please look again.");
