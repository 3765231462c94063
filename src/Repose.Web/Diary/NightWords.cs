using Repose.Sleep;

namespace Repose.Web.Diary;

/// <summary>A told night in one sentence.</summary>
internal static class NightWords
{
    internal static string Of(DiaryEntry told) =>
        DiaryMetrics.Of(told) is { TotalSleepTime: { } asleep, TimeInBed: { } inBed }
            ? DiaryText.FormatSleptAbout(Of(asleep), Of(inBed))
            : DiaryText.CannotTell;

    private static string Of(NodaTime.Duration time)
    {
        var minutes = (int)Math.Round(time.TotalMinutes);
        return minutes < 60 ? $"{minutes} min"
            : minutes % 60 == 0 ? $"{minutes / 60} h"
            : $"{minutes / 60} h {minutes % 60} min";
    }
}
