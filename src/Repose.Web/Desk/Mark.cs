using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>What a button of the desk says about a visit: its id, a space and its new state.</summary>
internal static class Mark
{
    internal static string Value(Appointment appointment, AppointmentState state) => $"{appointment.Id} {state}";

    /// <summary>Reads what a button sent; null for what no button says.</summary>
    internal static (Id<Appointment> Id, AppointmentState State)? Read(string? value) =>
        value?.Split(' ') is [var id, var word] && Guid.TryParse(id, out var one) && StateOf(word) is { } state
            ? (new(one), state)
            : null;

    private static AppointmentState? StateOf(string word) =>
        word switch
        {
            nameof(AppointmentState.Arrived) => AppointmentState.Arrived,
            nameof(AppointmentState.Done) => AppointmentState.Done,
            nameof(AppointmentState.NoShow) => AppointmentState.NoShow,
            nameof(AppointmentState.Booked) => AppointmentState.Booked,
            _ => null,
        };
}
