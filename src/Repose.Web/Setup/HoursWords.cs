using Repose.Practice;

namespace Repose.Web.Setup;

/// <summary>What is wrong with hours, in words.</summary>
internal static class HoursWords
{
    internal static string Of(ClockFault fault) =>
        fault switch
        {
            ClockFault.EndsBeforeItStarts => "A time ends before it starts. Write 00:00 for the end of the day.",
            ClockFault.Overlap => "Two of these times overlap.",
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Not a fault of hours."),
        };

    internal const string Unreadable = "Write both times, such as 09:00 and 12:30, or leave both empty.";
}
