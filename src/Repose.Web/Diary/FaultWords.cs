using System.Globalization;
using Repose.Sleep;

namespace Repose.Web.Diary;

/// <summary>What cannot be right about a night, in words for the one who slept it.</summary>
internal static class FaultWords
{
    internal static string Of(DiaryFault fault) =>
        fault switch
        {
            DiaryFault.OutOfOrder order =>
                $"“{Of(order.Moment)}” is before “{Of(order.Before)}”. Please check both times, and morning and evening (am, pm).",
            DiaryFault.TooLong => "That would be more than 16 hours in bed. Please check morning and evening (am, pm).",
            DiaryFault.MoreAwakeThanNight awake =>
                $"{Minutes(awake.Awake)} minutes awake do not fit into a night of {Minutes(awake.Night)} minutes. Please check them.",
            _ => "Nothing is filled in yet. Write what you remember; you can leave out the rest.",
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
            NightMoment.BedTime => "Into bed",
            NightMoment.LightsOut => "Light out",
            NightMoment.FinalAwakening => "Woke up for the last time",
            _ => "Got up",
        };

    private static string Minutes(NodaTime.Duration time) =>
        time.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
}
