using NodaTime;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>What the regularity of the nights says in words.</summary>
internal static class RegularityWords
{
    internal static string Subtitle(RegularityData data) =>
        data.Nights.Count == 0
            ? "No nights yet."
            : $"{Numbers.Dates(data.Nights.Min(night => night.Date), data.Nights.Max(night => night.Date))} · "
                + Numbers.Count(data.Nights.Count, "night", "nights");

    internal static string Description(RegularityData data) => string.Join(' ', Notes(data));

    internal static IReadOnlyList<string> Notes(RegularityData data) =>
        data.Nights.Count == 0 ? [] : [Index(data.Index), Jetlag(data.Jetlag)];

    private static string Index(SleepRegularityIndex? index) =>
        index is null
            ? "Too few days are known to say how regular the nights are."
            : $"Sleep regularity index {Numbers.Plain(Math.Round(index.Value))}, from "
                + $"{Numbers.Count((int)index.Days, "day", "days")}. 100 would be asleep and awake at the same times "
                + "every day; 0 is no more alike from one day to the next than chance.";

    private static string Jetlag(SocialJetlag? jetlag)
    {
        if (jetlag is null)
        {
            return "Too few work or free days are known to compare them.";
        }

        var minutes = Math.Round(jetlag.Shift.TotalMinutes);
        var nights = $"({Numbers.Plain(jetlag.FreeNights)} free, {Numbers.Plain(jetlag.WorkNights)} work nights)";
        return minutes == 0
            ? $"The middle of sleep is at the same time on free days and on work days {nights}."
            : $"The middle of sleep is {Numbers.Length(Duration.FromMinutes(Math.Abs(minutes)))} "
                + $"{(minutes > 0 ? "later" : "earlier")} on free days than on work days {nights}: "
                + "this is called social jetlag.";
    }
}
