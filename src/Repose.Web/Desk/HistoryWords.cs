using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>What was done, in a sentence.</summary>
internal static class HistoryWords
{
    internal static string Of(AuditEvent one) =>
        one.Action switch
        {
            "appointment.booked" => one.Detail.Length > 0 ? $"Booked {one.Detail}" : "Booked",
            "appointment.moved" => one.Detail is "late" ? "Moved, later than the notice allows" : "Moved",
            "appointment.cancelled" => one.Detail is "late" ? "Called off, later than the notice allows" : "Called off",
            "appointment.overlap" => $"Put over another visit: {one.Detail}",
            "appointment.marked" => Enum.TryParse<AppointmentState>(one.Detail, out var state)
                ? $"Marked: {StateWords.Of(state)}"
                : "Marked",
            _ => one.Action.Replace('.', ' '),
        };
}
