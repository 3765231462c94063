using Repose.Sleep;

namespace Repose.Web.Diary;

/// <summary>A told night in one sentence.</summary>
internal static class NightWords
{
    internal static string Of(DiaryEntry told) =>
        DiaryMetrics.Of(told) is { TotalSleepTime: { } asleep, TimeInBed: { } inBed }
            ? $"By what you wrote you slept about {Of(asleep)} of {Of(inBed)} in bed."
            : "Thank you. How long you slept cannot be told from what you wrote, and that is fine.";

    private static string Of(NodaTime.Duration time)
    {
        var minutes = (int)Math.Round(time.TotalMinutes);
        return minutes < 60 ? $"{minutes} min"
            : minutes % 60 == 0 ? $"{minutes / 60} h"
            : $"{minutes / 60} h {minutes % 60} min";
    }
}
