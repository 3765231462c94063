using NodaTime;
using Repose.Practice;

namespace Repose.Web.Me;

/// <summary>What a client reads about the state of a visit.</summary>
internal static class VisitState
{
    internal static string Words(Appointment visit, Instant now) =>
        visit.State switch
        {
            AppointmentState.Booked when visit.Start > now => "booked",
            AppointmentState.Booked => "was booked",
            AppointmentState.Arrived => "you are here",
            AppointmentState.Done => "took place",
            AppointmentState.NoShow => "missed",
            AppointmentState.Cancelled => visit.WasLate ? "cancelled late" : "cancelled",
            AppointmentState.Held => "not booked yet",
            _ => throw new ArgumentOutOfRangeException(nameof(visit), visit.State, "A state without words."),
        };
}
