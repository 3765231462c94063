using NodaTime;
using Repose.Practice;

namespace Repose.Web.Me;

/// <summary>What a client reads about the state of a visit.</summary>
internal static class VisitState
{
    internal static string Words(Appointment visit, Instant now) =>
        visit.State switch
        {
            AppointmentState.Booked when visit.Start > now => MeText.StateBooked,
            AppointmentState.Booked => MeText.StateWasBooked,
            AppointmentState.Arrived => MeText.StateArrived,
            AppointmentState.Done => MeText.StateDone,
            AppointmentState.NoShow => MeText.StateMissed,
            AppointmentState.Cancelled => visit.WasLate ? MeText.StateCancelledLate : MeText.StateCancelled,
            AppointmentState.Held => MeText.StateHeld,
            _ => throw new ArgumentOutOfRangeException(nameof(visit), visit.State, "A state without words."),
        };
}
