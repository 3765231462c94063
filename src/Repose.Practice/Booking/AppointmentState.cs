namespace Repose.Practice;

/// <summary>What has become of an appointment.</summary>
public enum AppointmentState
{
    /// <summary>Kept free while a client fills in the form, until <see cref="Appointment.HeldUntil"/>.</summary>
    Held,

    /// <summary>Agreed.</summary>
    Booked,

    /// <summary>The client is here.</summary>
    Arrived,

    /// <summary>The session took place.</summary>
    Done,

    /// <summary>The client did not come.</summary>
    NoShow,

    /// <summary>It will not take place. Its time is free again.</summary>
    Cancelled,
}
