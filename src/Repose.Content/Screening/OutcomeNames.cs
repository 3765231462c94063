namespace Repose.Content;

/// <summary>Outcomes of screening as files and tables write them.</summary>
public static class OutcomeNames
{
    /// <summary>The name of one, such as <c>ask-clearance</c>.</summary>
    public static string Of(ScreeningOutcome outcome) => Reading.Spelling.Of(outcome);

    /// <summary>The outcome with a name; null where there is none.</summary>
    public static ScreeningOutcome? Read(string? name) =>
        Enum.GetValues<ScreeningOutcome>()
            .Where(one => Of(one).Equals(name, StringComparison.Ordinal))
            .Select(one => (ScreeningOutcome?)one)
            .FirstOrDefault();
}
