namespace Repose.Web.Mine.Agreeing;

/// <summary>The consents on which something here depends, by their ids in <c>content/consents</c>.</summary>
internal static class ConsentKind
{
    /// <summary>That the diary and sleep files are kept at all.</summary>
    internal const string SleepData = "sleep-data";

    /// <summary>That the therapist sees the nights.</summary>
    internal const string Therapist = "therapist";

    /// <summary>That the course counts in the practice's overall figures.</summary>
    internal const string OverallFigures = "overall-figures";

    /// <summary>That the client is reminded of the diary.</summary>
    internal const string Reminders = "reminders";

    /// <summary>That systems of others, such as a doctor's, read the chart.</summary>
    internal const string OtherSystems = "other-systems";
}
