namespace Repose.Practice;

/// <summary>Which of many versions hold.</summary>
public static class FilledForms
{
    /// <summary>Of each instrument and asking of a client the newest version.</summary>
    public static IEnumerable<FilledForm> Newest(this IEnumerable<FilledForm> forms) =>
        forms
            .GroupBy(one => (one.ClientId, one.Instrument, one.AskingKey))
            .Select(versions => versions.MaxBy(one => one.Version)!);

    /// <summary>
    /// Of each instrument and asking the newest version that was sent; a later one that was left for later does not undo it.
    /// </summary>
    public static IEnumerable<FilledForm> Finished(this IEnumerable<FilledForm> forms) =>
        forms.Where(one => one.IsFinished).Newest();
}
