using Repose.Helping;
using Repose.Sleep;

namespace Repose.Pictures.Words;

/// <summary>Where nights come from, as their reader knows it.</summary>
public static class SourceWords
{
    /// <summary>A device by the name that it gives itself; the diary by the name that we give it.</summary>
    public static string Name(NamedSource source) =>
        source.Kind == SourceKind.Diary && source.Name.Equals(DiaryNight.Source.Name, StringComparison.Ordinal)
            ? NightText.SleepDiary
            : source.Name;
}
