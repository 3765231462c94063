using System.Globalization;
using Repose.Sleep;

namespace Repose.Web.Diary;

/// <summary>What cannot be right about a night, in words for the one who slept it.</summary>
/// <remarks>The page's script, which checks while one types, is given these same words (<see cref="MorningWords"/>).</remarks>
internal static class FaultWords
{
    internal static string Of(DiaryFault fault) =>
        fault switch
        {
            DiaryFault.OutOfOrder order => DiaryText.FormatOutOfOrder(Of(order.Moment), Of(order.Before)),
            DiaryFault.TooLong => DiaryText.TooLong,
            DiaryFault.MoreAwakeThanNight awake => DiaryText.FormatMoreAwake(
                Minutes(awake.Awake),
                Minutes(awake.Night)
            ),
            _ => DiaryText.Nothing,
        };

    /// <summary>The field that should be looked at; null for the whole night.</summary>
    internal static string? FieldOf(DiaryFault fault) =>
        fault switch
        {
            DiaryFault.OutOfOrder order => order.Moment.ToString(),
            DiaryFault.MoreAwakeThanNight => nameof(MorningFields.Awake),
            _ => null,
        };

    internal static string Of(NightMoment moment) =>
        moment switch
        {
            NightMoment.BedTime => DiaryText.IntoBed,
            NightMoment.LightsOut => DiaryText.LightOut,
            NightMoment.FinalAwakening => DiaryText.WokeUp,
            _ => DiaryText.GotUp,
        };

    private static string Minutes(NodaTime.Duration time) =>
        time.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
}
