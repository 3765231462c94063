using Repose.Practice;

namespace Repose.Web.Imports;

internal sealed record NoImport() : Refusal("not-found", ImportsText.NoImport);
