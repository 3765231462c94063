using Repose.Practice;

namespace Repose.Web.Imports;

internal sealed record ChangedMeanwhile() : Refusal("changed", ImportsText.ChangedMeanwhile);
