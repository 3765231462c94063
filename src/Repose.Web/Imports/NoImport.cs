using Repose.Practice;

namespace Repose.Web.Imports;

internal sealed record NoImport() : Refusal("not-found", "This file could not be found.");
