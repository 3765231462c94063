using NodaTime;
using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>What the regularity of the nights says in words.</summary>
internal static class RegularityWords
{
    internal static string Subtitle(RegularityData data) =>
        data.Nights.Count == 0
            ? FigureText.NoNights
            : $"{Numbers.Dates(data.Nights.Min(night => night.Date), data.Nights.Max(night => night.Date))} · "
                + Numbers.Nights(data.Nights.Count);

    internal static string Description(RegularityData data) => string.Join(' ', Notes(data));

    internal static IReadOnlyList<string> Notes(RegularityData data) =>
        data.Nights.Count == 0 ? [] : [Index(data.Index), Jetlag(data.Jetlag)];

    private static string Index(SleepRegularityIndex? index) =>
        index is null
            ? RegularityText.TooFewDays
            : Numbers.Of(
                (int)index.Days,
                days => RegularityText.FormatIndexOne(Numbers.Plain(Math.Round(index.Value)), days),
                days => RegularityText.FormatIndex(Numbers.Plain(Math.Round(index.Value)), days)
            );

    private static string Jetlag(SocialJetlag? jetlag)
    {
        if (jetlag is null)
        {
            return RegularityText.TooFewToCompare;
        }

        var minutes = Math.Round(jetlag.Shift.TotalMinutes);
        var shift = Numbers.Length(Duration.FromMinutes(Math.Abs(minutes)));
        var (free, work) = (Numbers.Plain(jetlag.FreeNights), Numbers.Plain(jetlag.WorkNights));
        return minutes switch
        {
            0 => RegularityText.FormatSameTime(free, work),
            > 0 => RegularityText.FormatLater(shift, free, work),
            _ => RegularityText.FormatEarlier(shift, free, work),
        };
    }
}
