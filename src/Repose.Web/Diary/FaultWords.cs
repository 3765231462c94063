using System.Globalization;
using Repose.Sleep;

namespace Repose.Web.Diary;

/// <summary>What cannot be right about a night, in words for the one who slept it.</summary>
/// <remarks>The page's script, which checks while one types, is given these same words (<see cref="MorningWords"/>).</remarks>
internal static class FaultWords
{
    /// <summary>The moment that is too early, and the one that should come before it.</summary>
    internal const string OutOfOrder =
        "“{0}” is before “{1}”. Please check both times, and morning and evening (am, pm).";

    internal const string TooLong =
        "That would be more than 16 hours in bed. Please check morning and evening (am, pm).";

    /// <summary>The minutes awake, and those of the night.</summary>
    internal const string MoreAwake = "{0} minutes awake do not fit into a night of {1} minutes. Please check them.";

    internal const string Nothing = "Nothing is filled in yet. Write what you remember; you can leave out the rest.";

    internal const string Rare =
        "To bed by day, or more than 14 hours in bed: that is rare. Please check morning and evening (am, pm), and say below that it is right.";

    internal const string NoTime = "Please write a time of the clock, such as 22:30.";

    /// <summary>The least and the most.</summary>
    internal const string NoNumber = "Please write a whole number from {0} to {1}, or leave it empty.";

    internal const string NoZone = "We do not know these clocks. Please choose others.";

    internal const string Unread = "Something could not be read. What you typed is still here.";

    internal static string Of(DiaryFault fault) =>
        fault switch
        {
            DiaryFault.OutOfOrder order => Fill(OutOfOrder, Of(order.Moment), Of(order.Before)),
            DiaryFault.TooLong => TooLong,
            DiaryFault.MoreAwakeThanNight awake => Fill(MoreAwake, Minutes(awake.Awake), Minutes(awake.Night)),
            _ => Nothing,
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

    internal static string Fill(string words, object first, object second) =>
        words
            .Replace("{0}", Convert.ToString(first, CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{1}", Convert.ToString(second, CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Minutes(NodaTime.Duration time) =>
        time.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
}
