namespace Repose.Import;

/// <summary>The dates of an export can be read in two ways, and nothing says which one is meant.</summary>
/// <param name="File">The file, as the person calls it.</param>
/// <param name="Which">Which dates, as a whole sentence.</param>
public sealed record UnclearDates(string File, string Which)
    : Refusal("unclear-dates", ImportText.FormatUnclearDates(File, Which));
