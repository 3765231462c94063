namespace Repose.SingleCase.Tests;

/// <summary>Valid things; a test names only what it is about.</summary>
internal static class Some
{
    public static DrawDesign Design(
        int weeks = 5,
        int eligible = 5,
        int treatments = 2,
        int gap = 2,
        bool across = false,
        int firstDay = 1
    ) =>
        DrawDesign.Of(
            Enumerable
                .Range(0, weeks)
                .Select(week => DrawWeek.Of(Enumerable.Range(firstDay + (week * 7), eligible), treatments)),
            gap,
            across
        );

    /// <summary>14 days of baseline, 35 of course, 14 of follow-up.</summary>
    public static Phases Phases(int start = 1, int baseline = 14, int course = 35, int followUp = 14) =>
        SingleCase.Phases.Of(
            DayRange.Of(start, start + baseline),
            DayRange.Of(start + baseline, start + baseline + course),
            DayRange.Of(start + baseline + course, start + baseline + course + followUp)
        );
}
