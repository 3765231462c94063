using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>The states of a visit in the desk's words.</summary>
internal static class StateWords
{
    internal static string Of(AppointmentState state) =>
        state switch
        {
            AppointmentState.Held => "being booked",
            AppointmentState.Booked => "booked",
            AppointmentState.Arrived => "here",
            AppointmentState.Done => "done",
            AppointmentState.NoShow => "did not come",
            _ => "called off",
        };

    /// <summary>The class that colours it.</summary>
    internal static string Class(AppointmentState state) =>
        state switch
        {
            AppointmentState.Arrived or AppointmentState.Done => "good",
            AppointmentState.NoShow or AppointmentState.Cancelled => "bad",
            _ => "calm",
        };
}
